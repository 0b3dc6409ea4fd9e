import { FactsBuilder } from '../../server/src/index/factsBuilder.ts';

/** One builder for all tests of a process: its detector of all built-in kinds takes a good part of a second to make. */
export const sharedFactsBuilder = new FactsBuilder();
