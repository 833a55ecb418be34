import { ROOT } from '../build/root';
import { readAppJson, subPackageRoots } from '../check/app-json';
import { compiledFiles } from '../check/compiled-files';
import { filesByPackage } from '../check/package-sizes';

/** A process of its own (sized-packages.ts): prints the packages' files as one line of JSON, and ends the compiler's workers with itself. */
async function main(root: string): Promise<void> {
  const packages = filesByPackage(await compiledFiles(root), subPackageRoots(readAppJson(root)));
  console.log(JSON.stringify([...packages]));
}

main(process.argv[2] ?? ROOT).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
