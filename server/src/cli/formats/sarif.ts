import type { Location as SarifLocation, Log, PhysicalLocation, Region, Result } from 'sarif';
import type { TextRange } from '../../base/range.ts';
import { ruleUrl } from '../../features/ruleDocs.ts';
import type { Finding, Location } from '../../model/finding.ts';
import { owaspNhi } from '../../rules/owaspNhi.ts';
import { oneBased, type ReportFormat, type ScanReport } from '../report.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), columns in UTF-16 code units. */
const render: ReportFormat['render'] = (report) => {
  const used = report.rules;
  const indexOf = new Map(used.map((rule, i) => [rule.id, i]));
  const taxa = owaspNhi.map(({ id, name, url }) => ({ id, name, helpUri: url, shortDescription: { text: name } }));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Bulkhead',
            semanticVersion: report.version,
            informationUri: 'https://github.com/bulkhead/bulkhead',
            rules: used.map((rule) => ({
              id: rule.id,
              name: rule.title,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.description },
              helpUri: ruleUrl(rule.id),
              defaultConfiguration: { level: levels[rule.severity], enabled: rule.persona === 'regular' },
              properties: {
                tags: [
                  'security',
                  rule.category,
                  ...rule.nistCsf.map((one) => `nist-csf/${one}`),
                  ...rule.zeroTrust.map((one) => `sp-800-207/${one}`),
                ],
              },
              relationships: rule.owaspNhi.map((id) => ({
                target: { id, toolComponent: { name: 'OWASP NHI', index: 0 } },
                kinds: ['superset'],
              })),
            })),
            supportedTaxonomies: [{ name: 'OWASP NHI', index: 0 }],
          },
        },
        taxonomies: [
          {
            name: 'OWASP NHI',
            version: '2025',
            organization: 'OWASP',
            informationUri: 'https://owasp.org/www-project-non-human-identities-top-10/',
            shortDescription: { text: 'OWASP Non-Human Identities Top 10, 2025' },
            taxa,
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((finding) => resultOf(finding, indexOf.get(finding.ruleId) ?? -1, report)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function resultOf(finding: Finding, ruleIndex: number, report: ScanReport): Result {
  const rule = report.rules[ruleIndex];
  const fixes = report.fixesOf(finding);
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physical(finding.primary, report) }],
    relatedLocations: finding.related.length
      ? finding.related.map((place, id): SarifLocation => ({
          id,
          physicalLocation: physical(place, report),
          message: { text: place.message },
        }))
      : undefined,
    partialFingerprints: { 'bulkhead/v1': finding.fingerprint },
    taxa: rule?.owaspNhi.map((id) => ({ id, toolComponent: { name: 'OWASP NHI', index: 0 } })),
    fixes: fixes.length
      ? fixes.map((fix) => ({
          description: { text: fix.needs ? `${fix.title} (needs ${fix.needs})` : fix.title },
          artifactChanges: fix.edits
            .filter((edit) => !edit.create)
            .map((edit) => ({
              artifactLocation: { uri: report.referenceOf(edit.uri) },
              replacements: edit.edits.map(({ range, newText }) => ({
                deletedRegion: region(edit.uri, range, report),
                insertedContent: { text: newText },
              })),
            })),
        }))
      : undefined,
    properties: { confidence: finding.confidence, detector: finding.detector },
  };
}

function physical(location: Location, report: ScanReport): PhysicalLocation {
  return { artifactLocation: { uri: report.referenceOf(location.uri) }, region: region(location.uri, location.range, report) };
}

function region(uri: string, range: TextRange, report: ScanReport): Region {
  const start = oneBased(report, uri, range.start);
  const end = oneBased(report, uri, range.end);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

const format: ReportFormat = {
  id: 'sarif',
  showsFixes: true,
  render,
};
export default format;
