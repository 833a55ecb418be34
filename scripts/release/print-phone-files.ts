import { ROOT } from '../build/root';
import { phoneFiles } from '../check/phone-files';

/** A process of its own (sized-packages.ts): prints the packages' files as one line of JSON, and ends the compiler's workers with itself. */
async function main(root: string): Promise<void> {
  console.log(JSON.stringify([...(await phoneFiles(root))]));
}

main(process.argv[2] ?? ROOT).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
