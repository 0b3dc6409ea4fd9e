// npm start [FOLDER] [--no-editor] [--web] [--seed TEXT]
import { bootstrap } from './bootstrap.mjs';

const from = process.cwd();
await bootstrap();
const { start } = await import('./start.mts');
process.exitCode = await start(process.argv.slice(2), process.env.INIT_CWD ?? from);
