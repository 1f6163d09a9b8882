/** Sends bytes as they are: what no client would send, but anybody can. */

/** The first line and the headers of the answer; empty when the server just hangs up. */
export async function raw(url: string, request: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const { hostname, port } = new URL(url);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  const bytes = typeof request === "string" ? new TextEncoder().encode(request) : request;
  // A server that has seen enough hangs up in the middle.
  const writing = writeAll(connection, bytes).catch(() => {});
  const answer = await headOf(connection).catch(() => "");
  await writing;
  return answer;
}

async function writeAll(connection: Deno.Conn, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
}

async function headOf(connection: Deno.Conn): Promise<string> {
  let head = "";
  const buffer = new Uint8Array(16_384);
  for (let read = await connection.read(buffer); read !== null; read = await connection.read(buffer)) {
    head += new TextDecoder().decode(buffer.subarray(0, read));
    if (head.includes("\r\n\r\n")) break;
  }
  return head.split("\r\n\r\n")[0]!;
}
