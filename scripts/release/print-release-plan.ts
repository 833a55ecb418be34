import { printBudget, printFiles } from './print-packages';
import type { SizedPackage } from './sized-packages';
import type { ReleasePlan } from './release-plan';
import { sendsAnything } from './release-options';
import { type ReleaseVersion, tagOf } from './release-version';
import type { StagedFunction } from './staged-functions';

/** The plan for people. */
export function printReleasePlan(plan: ReleasePlan): string {
  const { version, packages, functions, missing } = plan;
  const chapters: [string, string[]][] = [
    ['版本', versionLines(version)],
    ['更新记录', version.changelog.split('\n').map((line) => `  ${line}`.trimEnd())],
    ['小程序代码包（按腾讯的编译器算，project.config.json 里忽略的不在内）', packages.flatMap(packageLines)],
    [
      '云函数（只换代码：环境变量、运行环境、定时触发器照 npm run cloud:plan 在控制台设）',
      functions.flatMap(functionLines),
    ],
    ['发送', sendingLines(plan)],
    ['还差什么才能发', missing.length > 0 ? missing.map((line) => `  ✗ ${line}`) : ['  不差']],
  ];
  return chapters.map(([title, lines]) => [title, ...lines].join('\n')).join('\n\n');
}

function versionLines({ change, from, version }: ReleaseVersion): string[] {
  const said: Record<ReleaseVersion['change'], string> = {
    'sent-before': `${version}，标签 ${tagOf(version)} 已经有了，之后没有新提交，不再定版本`,
    untagged: `${version}，版本号和更新记录已经写好，只差标签 ${tagOf(version)}`,
    first: `${version}，第一次发布：写更新记录，提交，打标签 ${tagOf(version)}`,
    next: `${from} → ${version}：改 package.json 和 package-lock.json，写更新记录，提交，打标签 ${tagOf(version)}`,
  };
  return [`  ${said[change]}`];
}

function packageLines(one: SizedPackage): string[] {
  return [printBudget(one), ...printFiles(one.files)];
}

function functionLines(one: StagedFunction): string[] {
  return [...packageLines(one), `      要的环境变量，在云开发控制台里设：${one.environment.join('、') || '无'}`];
}

function sendingLines({ options, sender, functions, description }: ReleasePlan): string[] {
  const { appid, robot, key, cloudEnv = '（没有设 CLOUD_ENV）' } = sender;
  const account = `appid ${appid || '空的'}，机器人 ${String(robot)}，密钥${key === undefined ? '没有设' : '已经设好'}`;
  const names = functions.map(({ name }) => name).join('、');
  return [
    `  ${account}，备注「${description}」`,
    ...(options.functions === 'none' ? [] : [`  云函数传到 ${cloudEnv}：${names}`]),
    ...(options.preview === undefined ? [] : [`  预览，二维码存到 ${options.preview}`]),
    ...(options.upload ? ['  上传成开发版本'] : []),
    ...(sendsAnything(options) ? [] : ['  没有写要发什么：--functions、--preview、--upload']),
  ];
}
