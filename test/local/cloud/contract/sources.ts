import type { Source } from './contract-case';

const WECHAT = 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud';
const NODE_SDK = 'https://github.com/TencentCloudBase/node-sdk/blob';
const MONGODB = 'https://www.mongodb.com/docs/v4.4';

/** A page of the guide to WeChat's cloud database. */
function guide(title: string, page: string): Source {
  return { title: `微信云开发指引 · ${title}`, url: `${WECHAT}/guide/database/${page}.html` };
}

export const READING = guide('查询数据', 'read');
export const QUERIES = guide('查询指令', 'query');
export const LISTS_AND_OBJECTS = guide('查询和更新数组元素和嵌套对象', 'query-array-object');
export const UPDATING = guide('更新数据', 'update');
export const TRANSACTIONS = guide('事务', 'transaction');
export const INDEXES = guide('索引管理', 'index');
/** What a developer tried and showed: `$[]` is every element, met or not. */
export const EVERY_ELEMENT: Source = {
  title: '微信开放社区 · 文档描述有误导性, $[] 没有实现 mongodb 对应的 $[identifier] 的功能',
  url: 'https://developers.weixin.qq.com/community/minihome/doc/000e4ab7450080df5f0e81b5c5bc00',
};
export const ERROR_CODES: Source = { title: '微信云开发 · 错误码', url: `${WECHAT}/reference/errcode.html` };
/** Tencent's own tests of its SDK, which run against the real cloud. */
export const TRANSACTION_TESTS: Source = {
  title: 'TencentCloudBase/node-sdk, test/database/unit/transaction.test.ts',
  url: `${NODE_SDK}/1ad9544cb241f6ba7d142099f47f0a6dabfba675/test/database/unit/transaction.test.ts`,
};
export const OPERATOR_TESTS: Source = {
  title: 'TencentCloudBase/node-sdk, test/database/unit/advanced-operator.test.ts',
  url: `${NODE_SDK}/1ad9544cb241f6ba7d142099f47f0a6dabfba675/test/database/unit/advanced-operator.test.ts`,
};
export const COLLECTION_TESTS: Source = {
  title: 'TencentCloudBase/node-sdk, test/database/unit/collection.test.ts',
  url: `${NODE_SDK}/1ad9544cb241f6ba7d142099f47f0a6dabfba675/test/database/unit/collection.test.ts`,
};
export const PROJECTION_TESTS: Source = {
  title: 'TencentCloudBase/node-sdk, test/database/unit/projection.test.ts',
  url: `${NODE_SDK}/5c9e576b03dcf2baa3113060b91e6ad53ec6d7fb/test/database/unit/projection.test.ts`,
};
/** What the SDK itself does before anything is sent. */
export const SDK: Source = {
  title: '@cloudbase/database 1.4.3 and wx-server-sdk 4.0.2, the published source',
  url: 'https://www.npmjs.com/package/wx-server-sdk/v/4.0.2',
};
/** What this cloud refuses of itself. */
export const LOCAL_README: Source = { title: 'local/cloud, What it models', url: 'local/cloud/README.md' };

export const COMPARISON_ORDER = manual('Comparison/Sort Order', 'reference/bson-type-comparison-order/');
export const NULL_FIELDS = manual('Query for Null or Missing Fields', 'tutorial/query-for-null-fields/');
export const DOCUMENTS = manual('Documents: The _id Field', 'core/document/');
export const PROJECTING = manual(
  'Project Fields to Return from Query: Path Collision',
  'reference/method/db.collection.find/',
);
export const EMBEDDED = manual('Query on Embedded/Nested Documents', 'tutorial/query-embedded-documents/');
export const ARRAYS = manual('Query an Array', 'tutorial/query-arrays/');
export const UNIQUE = manual('Unique Indexes', 'core/index-unique/');
export const UPDATE_COMMAND = manual('update (nModified)', 'reference/command/update/');
export const INSERT_MANY = manual('insertMany, ordered inserts', 'reference/method/db.collection.insertMany/');
export const UPDATE_OPERATORS = manual('Update Operators', 'reference/operator/update/');
export const IN_TRANSACTIONS = manual(
  'Production Considerations: write conflicts',
  'core/transactions-production-consideration/',
);

/** Which errors end a transaction, in the words of MongoDB's own writers. */
export const TAKEN_KEY_IN_TRANSACTION: Source = {
  title: 'MongoDB, DOCS-11493: a DuplicateKeyError aborts the transaction (SERVER-34059)',
  url: 'https://jira.mongodb.org/browse/DOCS-11493',
};

function manual(title: string, path: string): Source {
  return { title: `MongoDB Manual 4.4 · ${title}`, url: `${MONGODB}/${path}` };
}

/** A command's page at WeChat. */
export function command(name: string): Source {
  return { title: `Command.${name}`, url: `${WECHAT}/reference-sdk-api/database/command/Command.${name}.html` };
}

/** An aggregation operator's page at WeChat. */
export function expression(name: string): Source {
  return {
    title: `AggregateCommand.${name}`,
    url: `${WECHAT}/reference-sdk-api/database/command/aggregate/AggregateCommand.${name}.html`,
  };
}

/** A collection's or document's method at WeChat. */
export function method(name: string): Source {
  const [of = ''] = name.split('.');
  return { title: name, url: `${WECHAT}/reference-sdk-api/database/${of.toLowerCase()}/${name}.html` };
}

/** A method of the database at WeChat. */
export function databaseMethod(name: string): Source {
  return { title: `Database.${name}`, url: `${WECHAT}/reference-sdk-api/database/Database.${name}.html` };
}

/** A stage's page at WeChat. */
export function stage(name: string): Source {
  return { title: `Aggregate.${name}`, url: `${WECHAT}/reference-sdk-api/database/aggregate/Aggregate.${name}.html` };
}

/** An operator's page in MongoDB's manual. */
export function mongo(kind: 'query' | 'update' | 'aggregation' | 'projection', name: string): Source {
  return manual(`$${name}`, `reference/operator/${kind}/${name}/`);
}
