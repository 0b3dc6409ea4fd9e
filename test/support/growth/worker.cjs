// A worker, since counting changes built-ins and matching wants a deep stack. tsx leaves workers to themselves.
require('tsx/cjs');
require('./run.ts');
