import { oneScript } from "../shell/one_script.ts";
import answerForm from "../static/js/room/answer_form.js" with { type: "text" };
import captions from "../static/js/room/captions.js" with { type: "text" };
import dialogs from "../static/js/room/dialogs.js" with { type: "text" };
import display from "../static/js/room/display.js" with { type: "text" };
import draft from "../static/js/room/draft.js" with { type: "text" };
import face from "../static/js/room/face.js" with { type: "text" };
import levelMeter from "../static/js/room/level_meter.js" with { type: "text" };
import microphone from "../static/js/room/microphone.js" with { type: "text" };
import patience from "../static/js/room/patience.js" with { type: "text" };
import pieceSender from "../static/js/room/piece_sender.js" with { type: "text" };
import pieceStore from "../static/js/room/piece_store.js" with { type: "text" };
import readAloud from "../static/js/room/read_aloud.js" with { type: "text" };
import recorder from "../static/js/room/recorder.js" with { type: "text" };
import room from "../static/js/room/room.js" with { type: "text" };
import spokenAnswer from "../static/js/room/spoken_answer.js" with { type: "text" };
import standing from "../static/js/room/standing.js" with { type: "text" };

export const roomScript = oneScript(
  ...[patience, pieceStore, pieceSender, microphone, recorder, levelMeter, readAloud, captions],
  ...[face, draft, display, dialogs, answerForm, standing, spokenAnswer, room],
);
