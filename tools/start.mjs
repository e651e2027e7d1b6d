// npm start -- [--port 4000] [--contacts 12000] [--reset] [--data .data/portal.sqlite]
import { bootstrap } from './bootstrap.mjs';

bootstrap('tools/start.ts');
