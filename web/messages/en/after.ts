export const after = {
  completed: {
    title: "Thank you. That was the last question.",
    steps: (company: string) => [
      "Your answers are saved. Software marks them against descriptions written beforehand.",
      `A person at ${company} reads them and decides.`,
      `News comes to the address you gave. You can close this page.`,
    ],
  },
  withdrawn: {
    title: "You stopped the interview",
    text: (company: string) => `${company} is told. You can close this page.`,
  },
  declined: {
    title: "You do not want this interview",
    text: (company: string) => `${company} is told. You can close this page.`,
  },
  expired: {
    title: "The time for this interview has passed",
    text: (company: string) => `Ask ${company} for a new link if you still want to hold it.`,
  },
};
