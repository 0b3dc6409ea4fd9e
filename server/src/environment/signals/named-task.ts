import type { Signal } from '../signal.ts';
import { environmentsIn, isEnvironmentName } from '../tokens.ts';
import { tasksOf } from '../../syntax/tasks.ts';

/** Words that in the name of a task mean an environment beside other words; `test:unit`, `build:ci` do not. */
const telling = /^(?:prod|production|prd|staging|stage|stg|uat|qa|pre-?prod(?:uction)?|non-?prod(?:uction)?|dev|development)$/i;

/** Builds and checks by mode: `build:prod` makes the optimised build that every environment gets. */
const byMode = /^(?:build|bundle|compile|lint|format|check|analy[sz]e|typecheck|test|e2e|install|clean|watch|docs?|storybook)\b/i;

/** `deploy-staging:` of a Makefile, `"start:staging"` of npm scripts: the last word that names an environment counts. */
const signal: Signal = {
  id: 'named-task',
  collect({ document }) {
    if (!document) return [];
    return tasksOf(document).flatMap(({ name, title, range, nameRange }) => {
      const whole = isEnvironmentName(name);
      const hit = environmentsIn(name)
        .filter((one) => telling.test(one.text))
        .at(-1);
      if (
        !hit ||
        (byMode.test(name) && /^(?:prod|dev)/i.test(hit.text)) ||
        (whole && !/^(?:prod|production|staging|dev|development)$/i.test(name))
      )
        return [];
      return [
        {
          scope: range,
          evidence: {
            carrier: 'job' as const,
            environment: hit.environment,
            tier: hit.tier,
            weight: 72,
            reason: `${title} \`${name}\``,
            range: nameRange,
          },
        },
      ];
    });
  },
};
export default signal;
