const severities: Readonly<Record<string, string>> = { '⟪': 'error', '⟦': 'warning', '⟬': 'info' };

/**
 * Puts marker lines below what brackets enclose: `⟪error⟫`, `⟦warning⟧`, `⟬info⟭`. The brackets go; a pair stands on
 * one line. Makes fixtures in which the same line is used at several depths.
 */
export function underline(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const markers: string[] = [];
      let plain = '';
      let open: { readonly start: number; readonly severity: string } | undefined;
      for (const sign of line) {
        const severity = severities[sign];
        if (severity) open = { start: plain.length, severity };
        else if (open && /[⟫⟧⟭]/.test(sign)) {
          const carets = '^'.repeat(plain.length - open.start);
          markers.push(`${open.start > 0 ? `#${' '.repeat(open.start - 1)}` : ''}${carets} ${open.severity}`);
          open = undefined;
        } else plain += sign;
      }
      return [plain, ...markers];
    })
    .join('\n');
}
