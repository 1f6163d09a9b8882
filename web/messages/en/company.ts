/** The company's own pages: privacy, terms, help. */
const write = (contact: string) => contact === "" ? "Ask the person who invited you" : `Write to ${contact}`;

export const company = {
  privacy: {
    title: "Privacy",
    paragraphs: (name: string, contact: string) => [
      `${name} holds these interviews on a server of its own and is responsible for what is kept there.`,
      "Kept are your name and address, the resume you hand in, your answers in words and, if you speak, their sound. They are encrypted under a key that belongs to you alone.",
      "Software reads your answers and marks each one against descriptions written beforehand. A named person reads them too, and decides. Your face, your tone of voice and the speed of your answers are never judged.",
      "Where the company uses a speech or language service, your answers go to it to be written down or marked. If you switch captions on, your browser may send your voice to its maker.",
      `${
        write(contact)
      } to see what is kept, to correct it, to have it deleted, or to object to the software. To delete destroys your key: what was encrypted with it is gone.`,
      "These pages set two cookies: one keeps your place in the interview, one remembers whether you speak or write. Nobody counts visits, and nothing is loaded from elsewhere.",
    ],
  },
  terms: {
    title: "Terms",
    paragraphs: (name: string, contact: string) => [
      `${name} invites you to an interview. Taking part costs nothing, and you may stop at any moment.`,
      "Answer yourself. You may use notes, a dictionary and whatever helps you to hear, speak or write.",
      "Keep your link to yourself: whoever has it can answer in your place.",
      "An interview promises no job. A person decides.",
      `${write(contact)} if something in these terms is not clear.`,
    ],
  },
  support: {
    title: "Help",
    lead: (contact: string) => `${write(contact)}. A person answers.`,
    questions: [
      ["I lost my link.", "Ask the company for a new one. The old one then stops working; your answers stay."],
      [
        "My microphone does not work.",
        "Write instead: it is the same interview, and nobody is marked down for it. Or open your link on another device and take the interview over there.",
      ],
      [
        "The connection broke.",
        "Keep the page open. What you said or typed stays in your browser and is sent when the connection is back.",
      ],
      [
        "I need more time.",
        "There is no clock. Take as long as you need for each question, or choose Pause and come back.",
      ],
      [
        "I would rather speak to a person.",
        "Choose A person instead on the page of your invitation or in the interview. The company is told, and nothing is held against you.",
      ],
      ["I want my answers deleted.", "Ask the company. It can delete all of them for good."],
    ] as readonly (readonly [string, string])[],
  },
};
