// Why there is no sound, as the page's words call it: "unsupported", "refused" or "missing".
export class NoMicrophone extends Error {}

export async function openMicrophone() {
  if (!navigator.mediaDevices?.getUserMedia) throw new NoMicrophone("unsupported");
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, channelCount: 1 } });
  } catch (error) {
    throw new NoMicrophone(error.name === "NotAllowedError" ? "refused" : "missing");
  }
}

// The sign in the browser's tab goes out: nobody is listened to unknowingly.
export const closeMicrophone = (stream) => stream?.getTracks().forEach((track) => track.stop());
