/** Resident memory of a process in megabytes; null where it is gone or the system does not tell (not Linux). */
export async function residentMemory(pid: number): Promise<number | null> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`).catch(() => "");
  const kilobytes = status.match(/VmRSS:\s+(\d+) kB/)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}
