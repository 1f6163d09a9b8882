/** Listens for browsers. What keeps it from listening is said in a sentence. */
import type { Configuration } from "../configuration/configuration.ts";
import { CannotStart } from "./cannot_start.ts";

type Fetch = (request: Request, info: Deno.ServeHandlerInfo<Deno.NetAddr>) => Response | Promise<Response>;

export async function listen(configuration: Configuration, fetch: Fetch): Promise<Deno.HttpServer<Deno.NetAddr>> {
  const { host, port } = configuration;
  const files = await certificate(configuration);
  try {
    const options = { hostname: host, port, automaticCompression: true, onListen() {} };
    return Deno.serve({ ...options, ...files }, fetch);
  } catch (error) {
    throw new CannotStart({ message: reasonOf(error, host, port) });
  }
}

async function certificate({ tls }: Configuration): Promise<{ cert: string; key: string } | undefined> {
  if (!tls) return undefined;
  const read = (name: string, path: string) =>
    Deno.readTextFile(path).catch(() => {
      throw new CannotStart({ message: `${name}: the file cannot be read. Check its path and its rights.` });
    });
  return { cert: await read("TLS_CERT_FILE", tls.cert), key: await read("TLS_KEY_FILE", tls.key) };
}

function reasonOf(error: unknown, host: string, port: number): string {
  if (error instanceof Deno.errors.AddrInUse) {
    return `Port ${port} is in use: another program listens there. Stop it, or set PORT to another number.`;
  }
  if (error instanceof Deno.errors.PermissionDenied) {
    return `Port ${port} is not open to this user. Set PORT to a number above 1023.`;
  }
  if (error instanceof Deno.errors.AddrNotAvailable || error instanceof Deno.errors.NotFound) {
    return `HOST: this machine has no address ${host}. Set it to 127.0.0.1 or 0.0.0.0.`;
  }
  return `Cannot listen on ${host}, port ${port}: ${
    error instanceof Error ? error.message : error
  }. Check HOST, PORT and the TLS files.`;
}
