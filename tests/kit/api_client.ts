/** A machine that speaks to the API, as other people's programs do. */

export interface Asked {
  readonly number: number;
  readonly turn: number;
  readonly kind: string;
  readonly text: string;
  readonly probe: boolean;
}
export interface Standing {
  readonly id: string;
  readonly status: string;
  readonly question: Asked | null;
  readonly totalQuestions: number;
}

export class ApiClient {
  constructor(readonly url: string, readonly token: string) {}

  async call<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const { status, value } = await this.ask(method, path, body, headers);
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(value)}`);
    return value as T;
  }

  /** Status and parsed body, whatever the status is. */
  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const form = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && !form ? { "content-type": "application/json" } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, value: text === "" ? null : JSON.parse(text) as unknown };
  }

  /** A published job for backend engineers. */
  async publishedJob(minutes: 15 | 30 | 60 = 15): Promise<{ id: string; code: string }> {
    const job = await this.call<{ id: string; code: string }>("POST", "/api/v1/jobs", { ...backendJob, minutes });
    await this.call("POST", `/api/v1/jobs/${job.id}/publication`);
    return job;
  }

  apply(
    jobId: string,
    name: string,
    email: string,
  ): Promise<{ id: string; interviewId: string; interviewUrl: string }> {
    return this.call("POST", `/api/v1/jobs/${jobId}/applications`, { name, email, resumeText: resume(name, email) });
  }

  begin(interviewId: string): Promise<Standing> {
    return this.call("POST", `/api/v1/interviews/${interviewId}/begin`, { consent: true });
  }

  standing(interviewId: string): Promise<Standing> {
    return this.call("GET", `/api/v1/interviews/${interviewId}`);
  }

  answer(interviewId: string, turn: number, text: string): Promise<Standing> {
    return this.call("POST", `/api/v1/interviews/${interviewId}/answers`, { text, turn });
  }

  /** Answers until the interview is over; gives all that was asked and said. */
  async answerAll(interviewId: string, words: (asked: Asked) => string): Promise<{ asked: Asked; said: string }[]> {
    const all: { asked: Asked; said: string }[] = [];
    let { question } = await this.standing(interviewId);
    while (question) {
      const said = words(question);
      all.push({ asked: question, said });
      ({ question } = await this.answer(interviewId, question.turn, said));
    }
    return all;
  }
}

export const backendJob = {
  title: "Backend engineer",
  description: "We run an order service on PostgreSQL and a handful of HTTP APIs. You design, build and operate them.",
  mustHave: ["postgresql", "http"],
  niceToHave: ["docker"],
};

export const resume = (name: string, email: string): string =>
  `${name}\n${email}\n\nWork experience\nBackend engineer, Fernweh Logistics\n03/2020 - present\n` +
  "- Built the order API on PostgreSQL and cut its slowest query to a tenth\n- Moved deployments to Docker\n\n" +
  "Skills\nPostgreSQL, HTTP, Docker, TypeScript\n\nEducation\nBSc Computer Science, 2015 - 2018\n";

/** An answer with a number of its own, so that a doubled or missing one is seen. */
export const numberedAnswer = ({ turn }: Pick<Asked, "turn">): string =>
  `This is answer ${turn}. I measured first, read the query plan, added the index that was missing and watched it for a week.`;
