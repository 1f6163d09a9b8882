export const invitation = {
  title: "Before you begin",
  hello: (name: string) => name === "" ? "Before you begin" : `${name}, before you begin`,
  insecure:
    "This page came over plain http, so your browser can neither keep your place nor use the microphone. Ask the company for a link that begins with https.",
  way: {
    label: "How do you want to answer?",
    voice: "Speak",
    voiceHint: "Questions are read aloud, and you answer into the microphone.",
    text: "Write",
    textHint: "The same questions, at the keyboard.",
    either: "You can change at every question.",
    missing: "Choose how you want to answer.",
  },
  microphone: {
    heading: "Try your microphone",
    try: "Try the microphone",
    again: "Try again",
    hint: "Say a sentence. You hear three seconds of it; nothing is sent.",
    opening: "Your browser asks for the microphone.",
    listening: "Say something.",
    playing: "This is what we hear.",
    heard: "Your microphone works.",
    silent: "We heard nothing. Check that the right microphone is chosen and not muted, or write instead.",
    refused: "The browser has no leave to use the microphone. Allow it beside the address, or write instead.",
    missing: "No microphone was found. Plug one in, or write instead.",
    insecure: "Microphones work over https only. You can write instead.",
  },
  consent: {
    heading: "Your consent",
    withdraw: "You can stop at any moment.",
    needed: "Tick this to begin. If you do not agree, you can ask for a person below.",
    recordingNeeded: "Tick this to speak, or choose to write.",
    recordingHint: "Only for speaking. Without it you write.",
  },
  begin: "Begin the interview",
  problems: "Some things are missing",
  link: {
    heading: "Keep this link",
    hint: "With it you come back on any device until the interview is finished. Keep it to yourself.",
    label: "Your link",
    copy: "Copy",
    copied: "Copied",
  },
  until: (moment: string) => `You can begin until ${moment}.`,
  resume: "What we read in your resume",
  noResume: "You handed in no resume.",
  person: {
    ask: "I would rather speak to a person",
    asked: (company: string) => `${company} knows that you would rather speak to a person, and will get in touch.`,
    stillOpen: "You can still hold this interview meanwhile, if you like.",
  },
  refuse: {
    ask: "I do not want to be interviewed",
    title: "You do not want to be interviewed?",
    text: (company: string) =>
      `${company} is told. This link then stops working, and your application ends unless the company gets in touch with you.`,
    yes: "Yes, I do not want it",
    no: "Go back",
  },
  takeOver: {
    title: "This interview is open in another place",
    text:
      "It has begun in another browser or on another device. Go on here, and it stops there. Nothing that was answered is lost.",
    yes: "Go on here",
  },
  over: {
    completed: { title: "This interview is over", text: "You have answered all questions. Thank you." },
    declined: {
      title: "You did not want this interview",
      text: "You told us so, and the company knows.",
    },
    withdrawn: { title: "You stopped this interview", text: "You stopped it, and the company knows." },
    expired: { title: "This link is too old", text: "The time in which this interview could begin has passed." },
  },
  unknown: { title: "This link does not work" },
  contact: (contact: string) =>
    contact === ""
      ? "If you have a question, ask the person who invited you."
      : `If you have a question, write to ${contact}.`,
};
