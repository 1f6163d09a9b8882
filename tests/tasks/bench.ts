/** `deno task bench`: what Candor costs beside a bare `Deno.serve` on the same machine in the same run. Loopback only. */
import { bareServer } from "./bench/bare.ts";
import { benchWorld } from "./bench/world.ts";
import { residentMb } from "./bench/memory.ts";
import { type Load, load } from "./bench/load.ts";

const interviews = Number(Deno.args[0] ?? 200);

const bare = await bareServer();
const plain = await load(() => ok(fetch(bare.url)));
print("bare Deno.serve", plain, plain);

const world = await benchWorld();
try {
  console.log(
    `start to first reply  ${world.startMs} ms, bare ${bare.startMs} ms, ratio ${ratio(world.startMs, bare.startMs)}`,
  );
  console.log(`memory idle           ${await residentMb(world.pid)} MB, bare ${await residentMb(bare.pid)} MB`);
  print("Today", await load(() => world.today()), plain);
  print("the room", await load(() => world.room()), plain);
  print("an answer", await world.answers(interviews), plain);
  console.log(`memory after ${interviews} interviews  ${await residentMb(world.pid)} MB`);
} finally {
  await world.stop();
  await bare.stop();
}

async function ok(reply: Promise<Response>): Promise<boolean> {
  const response = await reply;
  await response.body?.cancel();
  return response.ok;
}

function print(name: string, { perSecond, p50, p95, failed, requests }: Load, beside: Load): void {
  const share = name === "bare Deno.serve"
    ? ""
    : `, p95 ${ratio(p95, beside.p95)} x bare, rate ${ratio(perSecond, beside.perSecond)} x bare`;
  console.log(
    `${name.padEnd(22)}${perSecond}/s, p50 ${p50} ms, p95 ${p95} ms (${requests} requests, ${failed} failed)${share}`,
  );
}

function ratio(one: number, other: number): string {
  return other === 0 ? "-" : (one / other).toFixed(2);
}
