/** What the engine asks of a mailer. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mail {
  /** Resolves with the Message-ID once a server has taken it. */
  send(letter: Letter): Promise<string>;
}
