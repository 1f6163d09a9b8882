/** All drawings that a template can call. */
export { bar, bars } from "./bars.ts";
export { hourStrip } from "./hour_strip.ts";
export { interval, intervalTrack, rangeWords } from "./interval_track.ts";
export { levelMeter } from "./level_meter.ts";
export { markBox } from "./mark_box.ts";
export { pageUrl } from "./page_url.ts";
export { sortHeader } from "./sort_header.ts";
export { verdictScale } from "./verdict_scale.ts";
export { waveform } from "./waveform.ts";
