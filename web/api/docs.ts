import { plainLayout } from "../shell/layouts.ts";

/** A page for the OpenAPI file: what there is and how to begin. The file itself says the rest. */
export const docsPage = (): string => plainLayout({ title: "API", body });

const body = `<h1>API</h1>
<p>Every call carries <code>Authorization: Bearer TOKEN</code>. <code>candor token add --name NAME</code> makes one.
Errors have one shape: <code>{"error":{"code","message","fields"}}</code>.</p>
<p><a href="/api/v1/openapi.json">openapi.json</a> describes every route; open it in any OpenAPI viewer.</p>
<h2>A first interview</h2>
<ol>
<li><code>POST /api/v1/jobs</code> posts a job and gives its code.</li>
<li><code>POST /api/v1/jobs/:id/publication</code> drafts and publishes its questions.</li>
<li><code>POST /api/v1/jobs/:id/applications</code> gives a candidate's link.</li>
<li><code>GET /api/v1/applications/:id</code> has the verdict, the report and every answer.</li>
</ol>
<h2>Kiosks</h2>
<p><code>candor token add --name NAME --kiosk JOBCODE</code> makes a token for one device that holds one interview after the
other: <code>/api/interview/start</code>, <code>status</code>, <code>answer</code>, <code>end</code>, <code>history</code>.</p>`;
