// npm test [-- STAGE…]
import { bootstrap } from './bootstrap.mjs';

await bootstrap();
const { runStages } = await import('./test.mts');
process.exitCode = await runStages(process.argv.slice(2));
