const kinds = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && globalThis.MediaRecorder && kind());

const kind = () => kinds.find((type) => MediaRecorder.isTypeSupported(type));

// Opus at 32 kbit/s, a blob a second: some 4 KB each. Safari hands out empty ones at times.
export function record(stream, onBlob) {
  const recorder = new MediaRecorder(stream, { mimeType: kind(), audioBitsPerSecond: 32_000 });
  recorder.ondataavailable = ({ data }) => data.size > 0 && onBlob(data);
  recorder.start(1000);
  return recorder;
}

// The last blob has been handed out when this resolves.
export function stopRecording(recorder) {
  if (recorder.state === "inactive") return Promise.resolve();
  return new Promise((resolve) => {
    recorder.addEventListener("stop", resolve, { once: true });
    recorder.stop();
  });
}
