/** Passwords: argon2id with the parameters of the OWASP cheat sheet (m = 19 MiB, t = 2, p = 1). */
import { hash, verify } from "@node-rs/argon2";

const options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const shortestPassword = 10;
export const longestPassword = 200;

export const hashPassword = (password: string): Promise<string> => hash(password, options);

export async function passwordFits(passwordHash: string, password: string): Promise<boolean> {
  return await verify(passwordHash, password.slice(0, longestPassword + 1)).catch(() => false);
}

/** Why a password is not taken, or undefined. Length counts; rules about digits and signs do not (NIST SP 800-63B). */
export function passwordProblem(password: string): string | undefined {
  if (password.length < shortestPassword) return `Choose a password of ${shortestPassword} characters or more.`;
  if (password.length > longestPassword) return `A password has ${longestPassword} characters at most.`;
  if (new Set(password).size < 4) return "This password repeats the same few characters. Choose another one.";
}
