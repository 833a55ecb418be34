function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** `</script>` inside a JSON island would end it. */
function jsonIsland(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/**
 * The document of the phone: nothing but the mini-program.
 *
 * @param failure the build error to show instead of the app, '' when it compiled
 */
export function phonePage(server: { readonly cloudUrl: string }, failure: string): string {
  const app = failure === '' ? '<script src="/phone/app.js"></script>' : '';
  const shown = failure === '' ? '' : `<pre id="build-error" class="preview-build-error">${escapeHtml(failure)}</pre>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>知途 · 预览里的手机</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/font/index.css">
<link rel="stylesheet" href="/phone/base.css">
<link rel="stylesheet" href="/phone/app.css">
</head>
<body>${shown}
<script type="application/json" id="server-config">${jsonIsland(server)}</script>
<script src="/phone/runtime.js"></script>
${app}
</body>
</html>
`;
}
