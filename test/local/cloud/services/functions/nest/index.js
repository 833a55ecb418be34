'use strict';

/** What the SDK posts for callFunction, without the SDK, which takes each worker half a second to load. */
async function callFunction(name, data) {
  const { URL: url } = JSON.parse(process.env.TCB_CONTEXT_CNFG);
  const body = { action: 'functions.invokeFunction', function_name: name, request_data: JSON.stringify(data) };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, wxCloudApiToken: process.env.WX_API_TOKEN }),
  });
  const { data: result, message } = await answer.json();
  if (result === undefined) throw new Error(message);
  return JSON.parse(result.response_data);
}

/** Calls itself, `depth` times one inside the other. */
exports.main = async ({ depth }) => (depth === 0 ? process.env.TCB_SOURCE : callFunction('nest', { depth: depth - 1 }));
