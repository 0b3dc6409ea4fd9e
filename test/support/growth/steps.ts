import ts from 'typescript';

declare global {
  /** Runs of functions and of loop bodies in modules that `withSteps` made. */

  var workSteps: { n: number };
}

/** The CommonJS text of a TypeScript module that counts every call of its functions and every turn of its loops. */
export function withSteps(text: string, fileName: string): string {
  return ts.transpileModule(text, {
    fileName,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, verbatimModuleSyntax: false, esModuleInterop: true },
    transformers: { before: [countSteps] },
  }).outputText;
}

const countSteps: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const { factory } = context;
  const step = (): ts.Expression =>
    factory.createPostfixIncrement(
      factory.createPropertyAccessExpression(
        factory.createPropertyAccessExpression(factory.createIdentifier('globalThis'), 'workSteps'),
        'n',
      ),
    );
  const counted = (statement: ts.Statement): ts.Block =>
    factory.createBlock([factory.createExpressionStatement(step()), ...(ts.isBlock(statement) ? statement.statements : [statement])], true);
  const visit = (node: ts.Node): ts.Node => {
    const seen = ts.visitEachChild(node, visit, context);
    if (ts.isForStatement(seen))
      return factory.updateForStatement(seen, seen.initializer, seen.condition, seen.incrementor, counted(seen.statement));
    if (ts.isForOfStatement(seen))
      return factory.updateForOfStatement(seen, seen.awaitModifier, seen.initializer, seen.expression, counted(seen.statement));
    if (ts.isForInStatement(seen)) return factory.updateForInStatement(seen, seen.initializer, seen.expression, counted(seen.statement));
    if (ts.isWhileStatement(seen)) return factory.updateWhileStatement(seen, seen.expression, counted(seen.statement));
    if (ts.isDoStatement(seen)) return factory.updateDoStatement(seen, counted(seen.statement), seen.expression);
    if (ts.isArrowFunction(seen)) {
      const body = ts.isBlock(seen.body)
        ? counted(seen.body)
        : factory.createParenthesizedExpression(factory.createComma(step(), seen.body));
      return factory.updateArrowFunction(
        seen,
        seen.modifiers,
        seen.typeParameters,
        seen.parameters,
        seen.type,
        seen.equalsGreaterThanToken,
        body,
      );
    }
    // Bodies of functions and methods; that of a constructor must begin with `super`.
    if (ts.isBlock(seen) && ts.isFunctionLike(node.parent) && !ts.isArrowFunction(node.parent) && !ts.isConstructorDeclaration(node.parent))
      return counted(seen);
    return seen;
  };
  return (file) => ts.visitNode(file, visit, ts.isSourceFile);
};
