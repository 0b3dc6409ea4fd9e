import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'highlight',
  name: 'Highlight',
  category: 'observability',
  revoke: 'https://app.highlight.io/',
  source: 'https://www.highlight.io/docs/',
  kinds: [
    {
      id: 'highlight-api-key',
      title: 'Highlight source map API key',
      identity: 'deploy-key',
      keywords: ['highlight_sourcemap', 'highlight_api', 'highlightsourcemap', 'highlight_io'],
      value: /^(?:[a-f0-9]{32,40}|[A-Za-z0-9]{40})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'highlight-api-key': {
    match: [`HIGHLIGHT_SOURCEMAP_UPLOAD_API_KEY=⟦${fake.hex(40)}⟧`, `const highlightSourcemapUploadApiKey = "⟦${fake.hex(40)}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.hex(40)}`,
      `HIGHLIGHT_SOURCEMAP_UPLOAD_API_KEY=${fake.hex(5)}`,
      'HIGHLIGHT_SOURCEMAP_UPLOAD_API_KEY=your-key-here',
    ],
  },
});
