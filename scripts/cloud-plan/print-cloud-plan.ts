import type { CloudPlan, PlannedCollection, PlannedFunction, PlannedIndex } from './cloud-plan';

/** A part of the plan: where in the console, and what to do there. */
interface Chapter {
  title: string;
  /** One a step; the lines below the first are its details. */
  steps: string[][];
}

/**
 * The plan as a person follows it, in the console's own words.
 *
 * @see docs.cloudbase.net, 索引管理, 安全规则, 通过 HTTP 访问云函数; developers.weixin.qq.com, 云函数, 定时触发器, 消息推送
 */
export function printCloudPlan(plan: CloudPlan): string {
  return [
    '云开发环境里要有的东西，从上到下做一遍，已经有的不用再建。',
    ...chaptersOf(plan).map(printChapter),
    '做完以后对一遍数目。少一个索引，查询不会报错，只会越来越慢；少一个唯一索引，就拦不住重复。',
  ].join('\n\n');
}

function chaptersOf({ collections, functions, httpAccess, messagePush }: CloudPlan): Chapter[] {
  return [
    { title: '数据库 › 新建集合', steps: collections.map(({ name }) => [`集合名称：${name}`]) },
    { title: '数据库 › 每个集合 › 权限设置 › 自定义安全规则', steps: collections.map(permissionStep) },
    { title: '数据库 › 每个集合 › 索引管理 › 新建索引', steps: collections.flatMap(indexSteps) },
    { title: '云函数 › 函数配置', steps: functions.map(functionStep) },
    {
      title: '云函数 › 定时触发器（随函数的 config.json 上传，时间是北京时间）',
      steps: functions.flatMap(triggerStep),
    },
    {
      title: 'HTTP 访问服务 › 域名关联资源 › 新建',
      steps: httpAccess.map((access) => [`触发路径：${access.path}`, `关联资源：云函数 ${access.function}`]),
    },
    {
      title: '设置 › 消息推送',
      steps: messagePush.map((push) => [
        `消息类型：${push.msgType}　事件类型：${push.event}`,
        `云函数：${push.function}`,
      ]),
    },
  ];
}

function permissionStep({ name, permission }: PlannedCollection): string[] {
  return [`集合 ${name}`, JSON.stringify(permission)];
}

function indexSteps({ name: collection, indexes }: PlannedCollection): string[][] {
  return indexes.map(({ name, unique, keys }) => [
    `集合 ${collection}　索引名称：${name}`,
    `索引属性：${unique ? '唯一' : '非唯一'}`,
    `索引字段：${keys.map(printKey).join('，')}`,
  ]);
}

function printKey({ name, direction }: PlannedIndex['keys'][number]): string {
  return `${name} ${direction === '1' ? '升序' : '降序'}`;
}

function functionStep({ name, runtime, timeout, memory, environment, openApis }: PlannedFunction): string[] {
  return [
    `云函数 ${name}`,
    `运行环境：${runtime ?? '默认'}　超时时间：${String(timeout)} 秒　内存：${String(memory)} MB`,
    `环境变量：${environment.length > 0 ? environment.join('、') : '无'}`,
    ...(openApis.length > 0 ? [`云调用权限（随 config.json 上传）：${openApis.join('、')}`] : []),
  ];
}

function triggerStep({ name, trigger }: PlannedFunction): string[][] {
  return trigger ? [[`云函数 ${name}`, `触发器名称：${trigger.name}　Cron 表达式：${trigger.cron}`]] : [];
}

function printChapter({ title, steps }: Chapter, i: number): string {
  const lines = steps.map(([first = '', ...rest]) =>
    [`  [ ] ${first}`, ...rest.map((line) => `      ${line}`)].join('\n'),
  );
  return [`${String(i + 1)}. ${title}`, ...(lines.length > 0 ? lines : ['  （没有）'])].join('\n');
}
