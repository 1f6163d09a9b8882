/** A path of ours to go to after signing in; anything else would let a link lead away. */
export function safePath(wish: string | undefined): string {
  if (!wish || !/^\/(?![/\\])[^\s\\]*$/.test(wish)) return "/";
  const url = new URL(wish, "http://here.invalid");
  // "/..//elsewhere" becomes "//elsewhere" only once it is read, and that is another host.
  return url.host === "here.invalid" && !url.pathname.startsWith("//") ? url.pathname + url.search : "/";
}
