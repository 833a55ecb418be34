/** Somebody whose eyes the panel can borrow. */
export interface Person {
  readonly openid: string;
  readonly label: string;
}

/** A source of tracks that the panel can put out of order: `POST <url>/__weather` takes {vendor, weather}. */
export interface PlayedSource {
  readonly code: string;
  readonly label: string;
  /** http://127.0.0.1:PORT */
  readonly url: string;
}

export interface PanelSettings {
  readonly cloudUrl: string;
  readonly people: readonly Person[];
  readonly sources: readonly PlayedSource[];
  /** Where `GET /__messages` says what the staff's room got, http://127.0.0.1:PORT; absent where no room is played. */
  readonly room?: string;
}

/** The developer page; panel/main.ts fills it. */
export function panelPage(settings: PanelSettings): string {
  const island = JSON.stringify(settings).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>知途 · 预览</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/font/index.css">
<link rel="stylesheet" href="/panel.css">
</head>
<body>
<script type="application/json" id="panel-settings">${island}</script>
<script src="/panel.js"></script>
</body>
</html>
`;
}
