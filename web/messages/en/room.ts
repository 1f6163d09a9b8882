export const room = {
  title: (number: number) => `Question ${number}`,
  progress: (number: number, total: number) => `Question ${number} of ${total}`,
  kinds: {
    "warm-up": "To warm up",
    technical: "Technical question",
    coding: "Coding question",
    project: "About your work",
    behavioural: "About something you did",
    situational: "About what you would do",
    closing: "To close",
  },
  fromResume: "About your resume",
  probe: "A follow-up to your answer",
  about: (kind: string, minutes: number) => `${kind}, about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  answer: "Your answer",
  done: "I'm done",
  saved: "Your answer is saved.",
  takeTime: "Take your time.",
  empty: "There is nothing in your answer yet. Write something, or choose I'd rather not answer.",
  personKnows: (company: string) =>
    `${company} knows that you would rather speak to a person. You can go on meanwhile.`,
  foot: {
    label: "More choices",
    write: "Write instead",
    speak: "Speak instead",
    moment: "I need a moment",
    display: "Display",
    pause: "Pause and come back",
    person: "A person instead",
    stop: "Stop here",
  },
  display: {
    captions: "Captions of what you say",
    captionsHint: "Your browser may send your voice to its maker to write it down. The words come with your answer.",
    larger: "Larger text",
    face: "Show the face",
  },
  skip: {
    ask: "I'd rather not answer",
    title: "Leave this question out?",
    text: "It then counts as not answered, and you cannot come back to it. The next one comes.",
    yes: "Leave it out",
  },
  stop: {
    title: "Stop the interview here?",
    text: (company: string) =>
      `Your application ends, and ${company} is told. What you have answered so far can no longer be added to. To go on later, choose Pause and come back instead.`,
    yes: "Stop here for good",
  },
  person: {
    title: "Would you rather speak to a person?",
    text: (company: string) =>
      `${company} is told and gets in touch with you. Nothing is held against you, and you can go on with these questions meanwhile.`,
    yes: "Tell them",
  },
  back: "Back to the question",
  paused: {
    title: "Paused",
    text: "Your answers are kept. Come back to this page, or open your link on any device.",
    until: (moment: string) => `Come back before ${moment}.`,
    go: "Go on",
  },
  elsewhere: {
    title: "The interview goes on in another place",
    text: "It was taken over in another browser or on another device. To go on here, open your link again.",
  },
  noSeat: {
    title: "Open your link",
    text: "This browser has no interview open. Open the link you were given; it leads back to where you were.",
  },
  away: {
    title: "One moment: we cannot save just now",
    text: "Your answer is not lost: it stands below. Wait a moment and send it again.",
    nothing: "Nothing that was saved is lost. Wait a moment and try again.",
    again: "Send it again",
    reload: "Try again",
  },
  notSent: {
    title: "These words were not sent",
    label: "Your words, to copy",
    back: "Go to the interview",
  },
};
