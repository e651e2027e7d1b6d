// One process, so that all journeys share one browser. A journey's file says its tests when it is imported.
// oxlint-disable import/no-unassigned-import
import './editing.journey.ts';
import './keyboard.journey.ts';
import './looking.journey.ts';
import './remotes.journey.ts';
