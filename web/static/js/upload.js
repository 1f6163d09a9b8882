// A form with <progress data-upload hidden> shows how much of its files has arrived; fetch cannot tell, so it goes by XMLHttpRequest.
addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  const bar = ctx.sourceElement.querySelector?.("progress[data-upload]");
  if (bar) ctx.fetch = (url, request) => upload(url, request, bar);
});

function upload(url, { method, headers, body, signal }, bar) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => bar.value = total ? loaded / total : 0;
    request.onload = () => resolve(answer(request));
    request.onerror = () => reject(new TypeError("The upload was cut off"));
    request.onloadend = () => bar.hidden = true;
    signal?.addEventListener("abort", () => request.abort());
    bar.value = 0;
    bar.hidden = false;
    request.send(body);
  });
}

function answer(request) {
  const lines = request.getAllResponseHeaders().trim().split("\r\n");
  const headers = lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  const empty = [204, 205, 304].includes(request.status);
  const response = new Response(empty ? null : request.responseText, { status: request.status, headers });
  return Object.defineProperty(response, "url", { value: request.responseURL });
}
