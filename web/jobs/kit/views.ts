import type { Job, Kit, Question } from "../../../engine/mod.ts";
import type { FormState } from "../../shell/forms/control.ts";
import "../../shell/forms/views.ts";
import "../../shell/parts/views.ts";
import { view } from "../../shell/view.ts";
import confirmEta from "./confirm.eta" with { type: "text" };
import editEta from "./edit.eta" with { type: "text" };
import fieldsEta from "./fields.eta" with { type: "text" };
import inPlaceEta from "./in_place.eta" with { type: "text" };
import kitEta from "./kit.eta" with { type: "text" };
import noneEta from "./none.eta" with { type: "text" };
import notesEta from "./notes.eta" with { type: "text" };
import publishEta from "./publish.eta" with { type: "text" };
import questionEta from "./question.eta" with { type: "text" };
import savedEta from "./saved.eta" with { type: "text" };
import slotEta from "./slot.eta" with { type: "text" };

/** One question of the document. `heading` where another competency begins. */
export interface KitItem {
  readonly number: number;
  readonly question: Question;
  /** The kind of question in words. */
  readonly kind: string;
  readonly heading: string | null;
  readonly first: boolean;
  readonly last: boolean;
}

/** A remark in the margin. `number` of the question that it is about, 0 for a slot, null for the whole kit. */
export interface MarginNote {
  readonly at: string | null;
  readonly number: number | null;
  readonly message: string;
  readonly refuses: boolean;
}

export interface Margin {
  readonly kit: Kit;
  readonly minutes: number;
  readonly probes: number;
  readonly notes: readonly MarginNote[];
  /** Version that candidates are asked from now, or null. */
  readonly publishedVersion: number | null;
  /** "Drafted by rules from the description. 3 questions changed by Noor." */
  readonly drafted: string;
}

export interface KitProps {
  readonly job: Job;
  readonly head: string;
  readonly mayChange: boolean;
  readonly margin: Margin | null;
  readonly items: readonly KitItem[];
  /** What kept the kit from being published just now. */
  readonly refused: readonly MarginNote[];
}

interface One {
  readonly job: Job;
  readonly item: KitItem;
  readonly mayChange: boolean;
}

/** How the form of one question is drawn; its rows are counted from what is there. */
export interface QuestionFormProps {
  readonly form: FormState;
  readonly action: string;
  readonly back: string;
  /** In the question's place: which part of the page to fetch for it when nothing is to be changed after all. */
  readonly cancel: string | null;
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly points: number;
  readonly probes: number;
  readonly pointChoices: readonly { readonly value: string; readonly label: string }[];
}

export const kitPage = view<KitProps>("kit", kitEta);
/** `focus` after it was changed in its place. */
export const kitQuestion = view<One & { readonly focus: boolean }>("kit/question", questionEta);
export const kitSlot = view<{ readonly job: Job; readonly slot: Kit["slots"][number]; readonly mayChange: boolean }>(
  "kit/slot",
  slotEta,
);
export const kitNotes = view<{ readonly margin: Margin; readonly job: Job; readonly mayChange: boolean }>(
  "kit/notes",
  notesEta,
);
export const publishButton = view<{ readonly job: Job; readonly margin: Margin }>("kit/publish", publishEta);
export const editPage = view<QuestionFormProps & { readonly job: Job; readonly title: string }>("kit/edit", editEta);
/** The same form in the question's place. */
export const editInPlace = view<QuestionFormProps & { readonly item: KitItem }>("kit/in_place", inPlaceEta);
export const questionFields = view<QuestionFormProps>("kit/fields", fieldsEta);
/** After a change in place: the question and the margin anew. */
export const savedInPlace = view<One & { readonly margin: Margin }>("kit/saved", savedEta);
export const confirmPage = view<{
  readonly job: Job;
  readonly title: string;
  readonly says: string;
  readonly quote: string | null;
  readonly action: string;
  readonly yes: string;
  readonly danger: boolean;
}>("kit/confirm", confirmEta);
export const noKit = view<{ readonly job: Job; readonly mayChange: boolean }>("kit/none", noneEta);
