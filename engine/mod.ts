/** The only door of the engine for the web: verbs as Effects with typed failures, and the pure types. */
export type * from "./assessment/types.ts";
export { criteria } from "./assessment/types.ts";
export { longestPassword, shortestPassword } from "./work/admitting/passwords.ts";
export { addUser, beginSession, isSetUp, setUp, signedIn, signIn, signOut } from "./work/admitting/people.ts";
export { addToken, tokenHolder } from "./work/admitting/tokens.ts";
export { type ApplicationWish, apply, openJob } from "./work/applying/apply.ts";
export { invitationUrl } from "./work/applying/invitation_letter.ts";
export { newLink } from "./work/applying/new_link.ts";
export { readFile } from "./work/applying/read_file.ts";
export { longestResume } from "./work/applying/read_resume.ts";
export { decideApplication } from "./work/deciding/decide.ts";
export { type Evidence, evidenceOf, openEvidence } from "./work/deciding/evidence.ts";
export { type Answer, answer, declineAnswer, longestAnswer } from "./work/interviewing/answer.ts";
export { askNext } from "./work/interviewing/ask_next.ts";
export { decline, endInterview, goOn, pause, requestPerson, withdraw } from "./work/interviewing/choices.ts";
export { begin, findInvitation, invitationOf, seatOf, takeOver } from "./work/interviewing/invitation.ts";
export { drawRoom, type OpenQuestion, type Room, roomOf, stateOf } from "./work/interviewing/room.ts";
export { largestPiece, putPiece, soundSoFar } from "./work/interviewing/sound.ts";
export { said } from "./work/interviewing/said.ts";
export { soundOf } from "./work/interviewing/listen.ts";
export { addDemo } from "./work/keeping/demo/add_demo.ts";
export { removeDemo } from "./work/keeping/demo/remove_demo.ts";
export { erasePerson } from "./work/keeping/erase.ts";
export { type Company, company, companyName } from "./work/looking/company.ts";
export { type Today, today, waiting } from "./work/looking/today.ts";
export { changeJob, type JobFields, jobOf, listJobs, postJob, proposeJob } from "./work/posting/job.ts";
export {
  draftKit,
  editKit,
  type KitDesk,
  kitDesk,
  type KitEdit,
  NotPublishable,
  publishKit,
} from "./work/posting/kit.ts";
export { Invalid, NotFound, Refused } from "./work/refusals.ts";
export { Bell, FilePort, FileRefused, MailPort, MediaAway, MediaPort, Site, StorePort } from "./work/services.ts";
export { StoreAway } from "./ports/store/failures.ts";
export type {
  ApplicationFilter,
  ApplicationRow,
  Candidate,
  Funnel,
  JobCounts,
  Request,
  Stage,
} from "./ports/store/hiring.ts";
export type { InterviewRow } from "./ports/store/interviews.ts";
export type { ApiToken } from "./ports/store/people.ts";
export type * from "./hiring/job.ts";
export * from "./hiring/kit.ts";
export type { KitProblem } from "./hiring/publication.ts";
export { type Act, may } from "./people/may.ts";
export { type Role, roles, type User } from "./people/user.ts";
export type { InterviewState, InterviewStatus } from "./interview/state.ts";
export { openTurn } from "./interview/next.ts";
export { over } from "./interview/state.ts";
export { Interviewer } from "./providers/interviewer.ts";
export { Providers } from "./providers/providers.ts";
export type { ProviderStatus } from "./providers/status.ts";
export { tracks } from "./interviewer/bank.ts";
