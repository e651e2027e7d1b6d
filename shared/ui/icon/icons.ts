import type { Icon } from './icon.ts';

// Drawn on a grid of 16, one path an icon, so that an icon is data: a plugin's bundle keeps those it imports and no others.

export const search: Icon = { path: 'M2.75 7a4.25 4.25 0 1 0 8.5 0 4.25 4.25 0 1 0 -8.5 0zM10.2 10.2l3.3 3.3' };
export const close: Icon = { path: 'M4 4l8 8M12 4l-8 8' };
export const check: Icon = { path: 'M3.25 8.5l3 3 6.5-7' };
export const minus: Icon = { path: 'M3.5 8h9' };
export const plus: Icon = { path: 'M8 3.25v9.5M3.25 8h9.5' };
export const chevronDown: Icon = { path: 'M4 6l4 4 4-4' };
export const chevronEnd: Icon = { path: 'M6 4l4 4-4 4', flips: true };
export const chevronStart: Icon = { path: 'M10 4L6 8l4 4', flips: true };
export const more: Icon = {
  path: 'M3.1 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM7.6 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0zM12.1 8a.4 .4 0 1 0 .8 0 .4 .4 0 1 0 -.8 0z',
};
export const arrowUp: Icon = { path: 'M8 13V3.5M4 7.25l4-4 4 4' };
export const arrowDown: Icon = { path: 'M8 3v9.5M4 8.75l4 4 4-4' };
export const filter: Icon = { path: 'M2.5 4.5h11M4.75 8h6.5M7 11.5h2' };
export const columns: Icon = {
  path: 'M4 3h8a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM6.25 3v10M9.75 3v10',
};
export const settings: Icon = {
  path: 'M2.5 5H9M12 5h1.5M2.5 11H4M7 11h6.5M9 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0zM4 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0z',
};
export const trash: Icon = {
  path: 'M2.75 4.25h10.5M6 4.25V3a.75.75 0 0 1 .75-.75h2.5A.75.75 0 0 1 10 3v1.25M4 4.25l.6 8.4a1.1 1.1 0 0 0 1.1 1h4.6a1.1 1.1 0 0 0 1.1-1l.6-8.4M6.75 7v3.75M9.25 7v3.75',
};
export const undo: Icon = { path: 'M3 6.25h6.25a3.5 3.5 0 0 1 0 7H6.5M3 6.25l3-3M3 6.25l3 3', flips: true };
export const restore: Icon = { path: 'M3 8a5 5 0 1 0 1.6-3.7M4.5 1.9v2.6h2.6', flips: true };
export const history: Icon = { path: 'M3 8a5 5 0 1 0 1.6-3.7M4.5 1.9v2.6h2.6M8 5.5V8l1.75 1.25', flips: true };
export const refresh: Icon = { path: 'M13 8a5 5 0 1 1-1.6-3.7M11.5 1.9v2.6H8.9' };
export const edit: Icon = {
  path: 'M3 13l.6-2.7 7.2-7.2a1.1 1.1 0 0 1 1.55 0l.55.55a1.1 1.1 0 0 1 0 1.55L5.7 12.4 3 13zM9.6 4.3l2.1 2.1',
};
export const share: Icon = {
  path: 'M8 9.75V2.5M5.25 5L8 2.25 10.75 5M4.75 7.5H3.9a.9.9 0 0 0-.9.9v4.2a.9.9 0 0 0 .9.9h8.2a.9.9 0 0 0 .9-.9V8.4a.9.9 0 0 0-.9-.9h-.85',
};
export const copy: Icon = {
  path: 'M7 5.5h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-5a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
};
export const download: Icon = { path: 'M8 2.5v7.5M4.75 7L8 10.25 11.25 7M2.75 13.25h10.5' };
export const upload: Icon = { path: 'M8 10.25V2.75M4.75 5.75L8 2.5l3.25 3.25M2.75 13.25h10.5' };
export const mail: Icon = {
  path: 'M3.5 3.5h9a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-6a1.5 1.5 0 0 1 1.5-1.5zM2.5 4.75L8 9l5.5-4.25',
};
export const phone: Icon = {
  path: 'M3.9 2.75h1.6l1.25 3-1.5 1.1a7.5 7.5 0 0 0 3.9 3.9l1.1-1.5 3 1.25v1.6c0 .65-.55 1.2-1.2 1.15C7.1 12.9 3.1 8.9 2.75 3.95c-.05-.65.5-1.2 1.15-1.2z',
};
export const link: Icon = {
  path: 'M6.75 9.25a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.25 6.75a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
};
export const globe: Icon = {
  path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM2.25 8h11.5M5.4 8a2.6 5.75 0 1 0 5.2 0 2.6 5.75 0 1 0 -5.2 0z',
};
export const lock: Icon = {
  path: 'M4.75 7h6.5a1.5 1.5 0 0 1 1.5 1.5v3.5a1.5 1.5 0 0 1-1.5 1.5h-6.5a1.5 1.5 0 0 1-1.5-1.5v-3.5a1.5 1.5 0 0 1 1.5-1.5zM5.25 7V5.25a2.75 2.75 0 0 1 5.5 0V7',
};
export const eye: Icon = {
  path: 'M1.75 8S4 3.75 8 3.75 14.25 8 14.25 8 12 12.25 8 12.25 1.75 8 1.75 8zM6.25 8a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0 -3.5 0z',
};
export const eyeOff: Icon = {
  path: 'M2.5 2.5l11 11M6.3 3.95A6 6 0 0 1 8 3.75c4 0 6.25 4.25 6.25 4.25a11 11 0 0 1-1.7 2.2M10.3 11.75A6 6 0 0 1 8 12.25C4 12.25 1.75 8 1.75 8a11 11 0 0 1 2.4-2.85M6.8 6.8a1.75 1.75 0 0 0 2.4 2.4',
};
export const user: Icon = {
  path: 'M5.5 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM3 13.25c.4-2.6 2.4-4 5-4s4.6 1.4 5 4',
};
export const userX: Icon = {
  path: 'M4 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM1.75 13.25c.4-2.6 2.2-4 4.75-4 .9 0 1.7.2 2.4.5M11 10.75l3 3M14 10.75l-3 3',
};
export const userPlus: Icon = {
  path: 'M4 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM1.75 13.25c.4-2.6 2.2-4 4.75-4 .9 0 1.7.2 2.4.5M12.25 10.25v4M10.25 12.25h4',
};
export const userSwap: Icon = {
  path: 'M3.75 5.25a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0 -5 0zM1.5 13.25c.4-2.6 2.2-4 4.75-4 .6 0 1.1.1 1.6.2M9.5 11.75h4.75M12.5 10l1.75 1.75-1.75 1.75',
};
export const users: Icon = {
  path: 'M3.75 5.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0 -4.5 0zM1.5 13c.35-2.3 2-3.6 4.5-3.6s4.15 1.3 4.5 3.6M10.5 3.4a2.25 2.25 0 0 1 0 4.2M12 9.7c1.4.5 2.3 1.6 2.5 3.3',
};
export const team: Icon = {
  path: 'M6.75 2.25h2.5a.75 .75 0 0 1 .75 .75v1.5a.75 .75 0 0 1-.75 .75h-2.5a.75 .75 0 0 1-.75-.75v-1.5a.75 .75 0 0 1 .75-.75zM2.5 10.75h2.5a.75 .75 0 0 1 .75 .75v1.5a.75 .75 0 0 1-.75 .75h-2.5a.75 .75 0 0 1-.75-.75v-1.5a.75 .75 0 0 1 .75-.75zM11 10.75h2.5a.75 .75 0 0 1 .75 .75v1.5a.75 .75 0 0 1-.75 .75h-2.5a.75 .75 0 0 1-.75-.75v-1.5a.75 .75 0 0 1 .75-.75zM8 5.25V8M3.75 10.75V9.5A1.5 1.5 0 0 1 5.25 8h5.5a1.5 1.5 0 0 1 1.5 1.5v1.25',
};
export const group: Icon = {
  path: 'M2 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0 -7.5 0zM6.5 8a3.75 3.75 0 1 0 7.5 0 3.75 3.75 0 1 0 -7.5 0z',
};
export const building: Icon = {
  path: 'M3.5 13.5V3.75A1.25 1.25 0 0 1 4.75 2.5h6.5a1.25 1.25 0 0 1 1.25 1.25v9.75M2 13.5h12M6.75 13.5V11h2.5v2.5M6.25 5.5h.5M9.25 5.5h.5M6.25 8h.5M9.25 8h.5',
};
export const message: Icon = {
  path: 'M2.5 4.25A1.75 1.75 0 0 1 4.25 2.5h7.5a1.75 1.75 0 0 1 1.75 1.75v4.5a1.75 1.75 0 0 1-1.75 1.75H7.25L4.5 13.25V10.5h-.25A1.75 1.75 0 0 1 2.5 8.75z',
};
export const note: Icon = {
  path: 'M4.5 2.5h5l3 3v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1zM9.25 2.5v3.25h3.25M6 8.5h4M6 11h2.5',
};
export const calendar: Icon = {
  path: 'M4 3.5h8a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM2.5 6.75h11M5.5 2v2.5M10.5 2v2.5',
};
export const task: Icon = {
  path: 'M4.5 2.5h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM5.25 8.25l2 2 3.5-4',
};
export const folder: Icon = {
  path: 'M2 4.5A1.5 1.5 0 0 1 3.5 3h2.75l1.5 1.75h4.75A1.5 1.5 0 0 1 14 6.25v5.25a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5z',
};
export const bell: Icon = {
  path: 'M8 2.25a3.75 3.75 0 0 1 3.75 3.75c0 3.5 1.5 4.5 1.5 4.5H2.75s1.5-1 1.5-4.5A3.75 3.75 0 0 1 8 2.25zM6.5 13a1.6 1.6 0 0 0 3 0',
};
export const qr: Icon = {
  path: 'M3 2.5h3a.5 .5 0 0 1 .5 .5v3a.5 .5 0 0 1-.5 .5h-3a.5 .5 0 0 1-.5-.5v-3a.5 .5 0 0 1 .5-.5zM10 2.5h3a.5 .5 0 0 1 .5 .5v3a.5 .5 0 0 1-.5 .5h-3a.5 .5 0 0 1-.5-.5v-3a.5 .5 0 0 1 .5-.5zM3 9.5h3a.5 .5 0 0 1 .5 .5v3a.5 .5 0 0 1-.5 .5h-3a.5 .5 0 0 1-.5-.5v-3a.5 .5 0 0 1 .5-.5zM9.5 11V9.5H11M13.5 9.5v1.75M9.5 13.5h1.75M13.5 13.5v.01',
};
export const card: Icon = {
  path: 'M3.25 3.5h9.5a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-6a1.5 1.5 0 0 1 1.5-1.5zM4 7a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 1 0 -2.5 0zM3.5 10.25c.2-.9.9-1.4 1.75-1.4s1.55.5 1.75 1.4M9.5 6.5h2.75M9.5 9h2.75',
};
export const image: Icon = {
  path: 'M3.5 3h9a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-9a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM4.5 6.5a1 1 0 1 0 2 0 1 1 0 1 0 -2 0zM2.5 12L6 8.75l2 1.75 2.75-3L14 10.75',
};
export const scan: Icon = {
  path: 'M2.5 5.5V3.75A1.25 1.25 0 0 1 3.75 2.5H5.5M10.5 2.5h1.75a1.25 1.25 0 0 1 1.25 1.25V5.5M13.5 10.5v1.75a1.25 1.25 0 0 1-1.25 1.25H10.5M5.5 13.5H3.75a1.25 1.25 0 0 1-1.25-1.25V10.5M4.5 8h7',
};
export const clock: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 4.75V8l2.25 1.5' };
export const info: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 7.5v3.25M8 5.2v.05' };
export const warning: Icon = { path: 'M8 2.5l6 10.75H2L8 2.5zM8 6.5v3M8 11.4v.05' };
export const error: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM8 5v3.5M8 10.8v.05' };
export const success: Icon = {
  path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM5.5 8.25l1.75 1.75 3.25-3.75',
};
export const skip: Icon = { path: 'M2.25 8a5.75 5.75 0 1 0 11.5 0 5.75 5.75 0 1 0 -11.5 0zM4 12l8-8' };
export const offline: Icon = {
  path: 'M2.5 2.5l11 11M5.1 5.1A3.5 3.5 0 0 0 4.75 12h6.5M6.9 4.2a3.75 3.75 0 0 1 4.7 3.3 2.4 2.4 0 0 1 2 3.2',
};
export const broom: Icon = {
  path: 'M13.25 2.75L9.4 6.6M6.3 6.1l3.6 3.6c-.3 1.7-1.4 3.2-3 4L2.3 9.1c.8-1.6 2.3-2.7 4-3zM4.6 11.4l1.3-1.3',
};
export const external: Icon = {
  path: 'M9.25 2.75h4v4M13.25 2.75L7.75 8.25M11.5 9.5v2.25a1.5 1.5 0 0 1-1.5 1.5H4.25a1.5 1.5 0 0 1-1.5-1.5V6a1.5 1.5 0 0 1 1.5-1.5H6.5',
  flips: true,
};
export const key: Icon = { path: 'M2.5 8a2.75 2.75 0 1 0 5.5 0 2.75 2.75 0 1 0 -5.5 0zM8 8h5.75v2.25M11 8v1.75' };
export const menu: Icon = { path: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11' };
export const tag: Icon = {
  path: 'M2.5 3.75V7.6c0 .33.13.65.37.88l4.65 4.65a1.25 1.25 0 0 0 1.77 0l3.84-3.84a1.25 1.25 0 0 0 0-1.77L8.48 2.87a1.25 1.25 0 0 0-.88-.37H3.75A1.25 1.25 0 0 0 2.5 3.75zM5.5 5.5v.01',
};
export const pin: Icon = {
  path: 'M8 14s4.5-4 4.5-7.25a4.5 4.5 0 0 0-9 0C3.5 10 8 14 8 14zM6.5 6.75a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0 -3 0z',
};
export const plug: Icon = { path: 'M5.5 2.5v3M10.5 2.5v3M4 5.5h8v2a4 4 0 0 1-8 0zM8 11.5v2.25' };
export const bookmark: Icon = { path: 'M4.5 2.5h7v11L8 10.75 4.5 13.5z' };
export const typeLine: Icon = {
  path: 'M8 2.75c3.2 0 5.75 2 5.75 4.6S11.2 12 8 12c-.5 0-1-.05-1.45-.15L3.9 13.4l.45-2.5C3 10 2.25 8.75 2.25 7.35c0-2.6 2.55-4.6 5.75-4.6z',
};
export const typeWorks: Icon = {
  path: 'M3.75 5.25h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-5a1.5 1.5 0 0 1-1.5-1.5v-5a1.5 1.5 0 0 1 1.5-1.5zM6 5.25V4.2A1.45 1.45 0 0 1 7.45 2.75h4.85a1.45 1.45 0 0 1 1.45 1.45v4.85a1.45 1.45 0 0 1-1.45 1.45h-2.05',
};
