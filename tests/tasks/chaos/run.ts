/** One interview over HTTP while its server is killed again and again. */
import { ApiClient, type Asked, numberedAnswer, type Standing } from "../../kit/api_client.ts";
import { seeded } from "../../kit/random.ts";
import { candor, type SpawnedServer, spawnServer } from "../../kit/program.ts";
import { verifyLog } from "../../kit/verify_log.ts";
import { percentile } from "../bench/percentile.ts";

export interface ChaosOutcome {
  readonly kills: number;
  readonly acknowledged: number;
  /** Turns whose acknowledged answer does not stand in the end. */
  readonly missing: readonly number[];
  /** Turns that stand more than once, or questions that were asked twice. */
  readonly doubled: readonly string[];
  readonly broken: number;
  readonly report: boolean;
  readonly backMs: { readonly p50: number; readonly p95: number };
}

export async function chaos({ kills, seed }: { kills: number; seed: number }): Promise<ChaosOutcome> {
  const dataDir = await Deno.makeTempDir({ prefix: "candor-chaos-" });
  const world = new World(dataDir, seeded(seed), kills);
  try {
    return await world.run();
  } finally {
    await world.stop();
    await Deno.remove(dataDir, { recursive: true });
  }
}

class World {
  #server?: SpawnedServer;
  #killed = 0;
  readonly #back: number[] = [];
  readonly #acknowledged = new Map<number, { asked: Asked; said: string }>();

  constructor(readonly dataDir: string, readonly random: () => number, readonly kills: number) {}

  async run(): Promise<ChaosOutcome> {
    this.#server = await spawnServer(this.#environment());
    const client = new ApiClient(this.#server.url, await this.#token());
    const job = await client.publishedJob(60);
    const { id, interviewId } = await client.apply(job.id, "Mira Okafor", "mira@example.com");
    await client.begin(interviewId);
    await this.#interview(client, interviewId);
    const report = await this.#waitForReport(client, id);
    return this.#compare(report);
  }

  async stop(): Promise<void> {
    await this.#server?.[Symbol.asyncDispose]();
  }

  readonly #environment = () => ({ DATA_DIR: this.dataDir, HOST: "127.0.0.1", LOG_LEVEL: "error" });

  async #token(): Promise<string> {
    const { stdout } = await candor(["token", "add", "--name", "chaos", "--role", "admin"], {
      environment: this.#environment(),
    });
    return stdout.trim().split(/\s+/).at(-1) ?? "";
  }

  /** Each answer is sent under fire until it is acknowledged; the kills are spread over all of them. */
  async #interview(client: ApiClient, interviewId: string): Promise<void> {
    let standing = await client.standing(interviewId);
    while (standing.question) {
      const asked = standing.question;
      const left = Math.max(1, standing.totalQuestions - asked.number + 1);
      const here = Math.ceil((this.kills - this.#killed) / left);
      for (let i = 0; i < here && this.#killed < this.kills; i++) await this.#underFire(client, interviewId, asked);
      standing = await this.#acknowledge(client, interviewId, asked);
    }
  }

  async #underFire(client: ApiClient, interviewId: string, asked: Asked): Promise<void> {
    const sent = client.answer(interviewId, asked.turn, numberedAnswer(asked)).then(
      () => void this.#acknowledged.set(asked.turn, { asked, said: numberedAnswer(asked) }),
      () => undefined,
    );
    await new Promise((done) => setTimeout(done, this.random() * 25));
    const began = performance.now();
    this.#server?.kill("SIGKILL");
    this.#killed++;
    await Promise.all([sent, this.#server?.ended]);
    this.#server = await spawnServer({ ...this.#environment(), PORT: new URL(client.url).port });
    this.#back.push(performance.now() - began);
  }

  async #acknowledge(client: ApiClient, interviewId: string, asked: Asked): Promise<Standing> {
    const standing = await client.answer(interviewId, asked.turn, numberedAnswer(asked));
    this.#acknowledged.set(asked.turn, { asked, said: numberedAnswer(asked) });
    return standing;
  }

  async #waitForReport(client: ApiClient, id: string): Promise<Report> {
    for (let i = 0; i < 200; i++) {
      const report = await client.call<Report>("GET", `/api/v1/applications/${id}`);
      if (report.report) return report;
      await new Promise((done) => setTimeout(done, 100));
    }
    return await client.call<Report>("GET", `/api/v1/applications/${id}`);
  }

  async #compare(report: Report): Promise<ChaosOutcome> {
    await this.stop();
    const words = report.answers.flatMap(({ transcript }) => (transcript ?? "").split("\n\n"));
    const times = (said: string) => words.filter((word) => word === said).length;
    const all = [...this.#acknowledged.values()];
    const questions = report.answers.map(({ question }) => question);
    return {
      kills: this.#killed,
      acknowledged: all.length,
      missing: all.filter(({ said }) => times(said) === 0).map(({ asked }) => asked.turn),
      doubled: [
        ...all.filter(({ said }) => times(said) > 1).map(({ asked }) => `turn ${asked.turn}`),
        ...questions.filter((question, i) => questions.indexOf(question) !== i),
      ],
      broken: await verifyLog(this.dataDir),
      report: report.report !== null && report.report.length > 0,
      backMs: { p50: percentile(this.#back, 0.5), p95: percentile(this.#back, 0.95) },
    };
  }
}

interface Report {
  readonly report: string | null;
  readonly answers: readonly { readonly question: string; readonly transcript: string | null }[];
}
