/** Gives rights of this process up. What is revoked is gone: nobody is there to be asked, and no worker gets it back. */
export async function giveUp(...names: readonly Right[]): Promise<void> {
  for (const name of names) {
    const { state } = await Deno.permissions.revoke({ name: name as Deno.PermissionName });
    if (state === "granted") throw new Error(`The right to ${name} could not be given up`);
  }
}

/** All but reading, which the parsers need until they are loaded. */
export const allButRead: readonly Right[] = ["run", "write", "net", "env", "sys", "ffi", "import"];

/** Deno's own list of names leaves `import` out, though it takes it. */
type Right = Deno.PermissionName | "import";
