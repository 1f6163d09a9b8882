import { oneScript } from "../shell/one_script.ts";
import levelMeter from "../static/js/room/level_meter.js" with { type: "text" };
import microphone from "../static/js/room/microphone.js" with { type: "text" };
import microphoneTest from "../static/js/room/microphone_check.js" with { type: "text" };
import recorder from "../static/js/room/recorder.js" with { type: "text" };

export const microphoneScript = oneScript(microphone, levelMeter, recorder, microphoneTest);
