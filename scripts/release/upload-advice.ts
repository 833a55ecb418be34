/** What Tencent, or the way there, says when it refuses; and what a person can do. First match wins. */
const ADVICE: readonly { says: RegExp; advice: string }[] = [
  // Codes of refused addresses as reported by users of miniprogram-ci; its own documents give none [judged].
  {
    says: /invalid ip|ip.{0,20}white ?list|-10008\b|-80058\b/i,
    advice:
      '这台机器的 IP 不在白名单里：公众平台 › 开发管理 › 开发设置 › 小程序代码上传 › IP 白名单，加上报错里的地址，或者关掉白名单',
  },
  // 41002: WeChat's global return code, appid is missing (developers.weixin.qq.com).
  {
    says: /\b4100[12]\b|\b40013\b|invalid appid|appid missing/i,
    advice: 'appid 不对：看 project.config.json 的 appid 是不是这个小程序的',
  },
  {
    says: /signature|\b20002\b|private key|密钥|签名/i,
    advice:
      '密钥和 appid 对不上，或者密钥已经重置：在公众平台 › 开发管理 › 开发设置重新生成代码上传密钥，再设 WX_PRIVATE_KEY_PATH',
  },
  { says: /env not found/i, advice: 'CLOUD_ENV 不是这个小程序的云开发环境：在云开发控制台看环境 ID' },
  { says: /another ongoing update/i, advice: '这个云函数正在更新：等控制台里它的状态变回正常再来' },
  {
    says: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|socket hang up/,
    advice: '连不上微信的服务器：看网络和代理',
  },
  { says: /body too large|\b413\b/i, advice: '代码包太大：用 npm run sizes 看哪个文件大' },
];

const UNKNOWN = '微信拒绝了，原因在上面';

/** @param message of the error, in which the key has been blotted out */
export function adviceFor(message: string): string {
  return ADVICE.find(({ says }) => says.test(message))?.advice ?? UNKNOWN;
}
