import type { CommandPlace, EdgeReader, EdgeSink } from '../edgeReader.ts';
import { optionsOf, positionals, type ProgramCall } from './_calls.ts';

/** How one hosting tool picks where it deploys to. */
interface Tool {
  /** Options that take an environment in the tool's own words. */
  readonly environment?: readonly string[];
  /** Options that take an app, space or project by name. */
  readonly app?: readonly string[];
  readonly file?: readonly string[];
  readonly title: string;
  /** Flag that picks production itself, and the variable that names the project of which. */
  readonly production?: readonly string[];
  readonly project?: string;
  /** Subcommands behind which a name stands. */
  readonly picks?: readonly (readonly string[])[];
}

/**
 * https://developers.cloudflare.com/workers/wrangler/commands/, https://vercel.com/docs/cli, https://docs.netlify.com/cli/get-started/,
 * https://fly.io/docs/flyctl/, https://docs.railway.com/cli/global-options, https://devcenter.heroku.com/articles/heroku-cli-commands,
 * https://cli.cloudfoundry.org/en-US/v8/, https://docs.expo.dev/eas/json/, https://supabase.com/docs/reference/cli
 */
const tools: Readonly<Record<string, Tool>> = {
  wrangler: { title: 'Wrangler', environment: ['--env', '-e'], file: ['--config', '-c'] },
  vercel: { title: 'Vercel', environment: ['--environment', '--target'], production: ['--prod'], project: 'VERCEL_PROJECT_ID' },
  netlify: { title: 'Netlify', environment: ['--context'], production: ['--prod', '-p'], project: 'NETLIFY_SITE_ID' },
  fly: { title: 'Fly', app: ['--app', '-a'], file: ['--config', '-c'] },
  flyctl: { title: 'Fly', app: ['--app', '-a'], file: ['--config', '-c'] },
  railway: { title: 'Railway', environment: ['--environment', '-e'], picks: [['environment']] },
  heroku: { title: 'Heroku', app: ['--app', '-a', '--remote', '-r'] },
  cf: { title: 'Cloud Foundry', app: ['-s', '-o'], picks: [['target']] },
  eas: { title: 'EAS', environment: ['--channel', '--branch'] },
  nomad: { title: 'Nomad', app: ['-namespace', '--namespace'] },
  render: { title: 'Render', environment: ['--environment'] },
};

/** Hosting platforms whose tools pick an environment, app or project. */
const reader: EdgeReader = {
  id: 'hosting',
  markers: [
    'wrangler',
    'vercel',
    'netlify',
    'fly deploy',
    'flyctl',
    'railway',
    'heroku',
    'cf target',
    'cf push',
    'eas update',
    'nomad',

    'cloudflare_env',
    'fly_app',
  ],
  programs: Object.keys(tools),
  command(call, sink, at) {
    const tool = tools[call.program]!;
    const { args } = call;
    for (const { value } of optionsOf(args, tool.environment ?? [])) sink.name(`${tool.title} environment`, value, { vocabulary: true });
    for (const { value } of optionsOf(args, tool.app ?? [])) sink.name(`${tool.title} app`, value);
    for (const { value } of optionsOf(args, tool.file ?? [])) sink.file(`${tool.title} configuration`, value);
    const words = positionals(args, [...(tool.environment ?? []), ...(tool.app ?? []), ...(tool.file ?? [])]);
    for (const pick of tool.picks ?? []) {
      const name = pick.every((word, i) => words[i]?.value === word) ? words[pick.length] : undefined;
      if (name) sink.name(`${tool.title} environment`, name, { vocabulary: true });
    }
    production(call, tool, sink, at);
  },
  variables: [
    { name: /^CLOUDFLARE_ENV$/, what: 'Wrangler environment', as: 'name', more: { vocabulary: true } },
    { name: /^(?:FLY_APP|HEROKU_APP)(?:_NAME)?$/, what: 'app', as: 'name' },
    { name: /^RAILWAY_ENVIRONMENT$/, what: 'Railway environment', as: 'name', more: { vocabulary: true } },
  ],
};
export default reader;

/**
 * `--prod` gives a project its stable address; it is production of everybody only where production deploys the same project.
 * Which project that is, a variable of the job says.
 */
function production({ args, command }: ProgramCall, tool: Tool, sink: EdgeSink, at: CommandPlace): void {
  const flag = args.find(({ value }) => tool.production?.includes(value));
  const project = tool.project === undefined ? undefined : at.variable(tool.project);
  if (!flag || project === undefined || !/deploy|\bvercel(?:@[\w.-]{1,40})? --prod/.test(command.text)) return;
  sink.name(`${tool.title} deployment`, flag, {
    says: { environment: 'production', tier: 'production', reason: `production of project \`${project}\`, which production deploys, too` },
    shares: `${tool.title}:${project}`,
    persona: 'pedantic',
  });
}
