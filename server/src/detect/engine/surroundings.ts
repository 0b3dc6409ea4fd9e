import type { Entry, FormatId, PlatformId } from '../../model/document.ts';
import { formatById } from '../../syntax/formatRegistry.ts';
import { platformById } from '../../syntax/platformRegistry.ts';
import type { Surroundings } from './judge.ts';

/** Programs and prose: a word under a name there is an example, a field or a type as likely as a password. */
const programsAndProse =
  /\.(?:[cm]?[jt]sx?|py|pyi|ipynb|rb|erb|rake|java|kt|kts|scala|groovy|gradle|go|rs|cs|vb|fs|php|phtml|twig|c|h|cc|cpp|hpp|m|mm|swift|dart|lua|r|jl|ex|exs|erl|hrl|clj|cljs|pl|pm|sol|vue|svelte|html?|css|s[ac]ss|less|md|mdx|markdown|rst|adoc|asciidoc|txt|feature|snap|po|pot|graphql|proto|ps1|psm1|sql)$/i;

/** Texts for people: translations, messages, labels. */
const labelPath =
  /(?:^|\/)(?:i18n|l10n|locales?|lang|langs|languages?|translations?|nls)(?:\/|$)|(?:^|\/)(?:messages?|strings|labels?|locales?|translations?|i18n)(?:[._-][\w.-]{0,40})?\.(?:json|ya?ml|properties|xml|toml|resx|xlf|arb|strings|po)$|(?:^|\/)(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|arb|xlf|po)$|\.(?:po|pot|xlf|xliff|resx|arb|strings)$/i;
/** Keys over texts for people. */
const labelKey =
  /^(?:labels?|messages?|msgs?|errors?|hints?|placeholders?|tooltips?|titles?|descriptions?|texts?|i18n|translations?|locales?|captions?)$/i;

/** What one file lets the characters of its values mean. */
export class FileSurroundings {
  private readonly isLabelFile: boolean;
  private readonly isConfiguration: boolean;
  private readonly expandsAlways: boolean;
  private readonly expandsMostly: boolean;
  private readonly kept = new Map<number, Surroundings>();

  constructor(
    path: string,
    format: FormatId | undefined,
    platform: PlatformId | undefined,
    private readonly isReference: (value: string) => boolean,
  ) {
    this.isLabelFile = labelPath.test(path);
    this.isConfiguration = !programsAndProse.test(path);
    this.expandsMostly = format !== undefined && formatById(format).expands === true;
    this.expandsAlways = platform !== undefined && platformById(platform).expands === true;
  }

  /** What the place of one entry lets its value's characters mean; without an entry, that of free text. */
  of(entry?: Entry): Surroundings {
    const expands = this.expandsAlways || (this.expandsMostly && entry?.quoting !== 'single');
    const isLabel = this.isLabelFile || (entry?.keyPath.slice(0, -1).some((key) => labelKey.test(key)) ?? false);
    const key = (expands ? 1 : 0) + (isLabel ? 2 : 0);
    let known = this.kept.get(key);
    if (!known) this.kept.set(key, (known = { expands, isLabel, isConfiguration: this.isConfiguration, isReference: this.isReference }));
    return known;
  }
}
