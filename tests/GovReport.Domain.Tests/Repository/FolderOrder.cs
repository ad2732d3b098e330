using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovReport.Domain.Tests.Repository;

/// <summary>The order of the library's folders: a file uses only types of its own folder and of those before it. Names are resolved by the compiler.</summary>
internal static class FolderOrder
{
    private static readonly string[] Folders =
    [
        "Wording", "Quantities", "Periods", "Areas", "Facts", "Consistency", "Growth", "Indicators", "Work", "Projects", "Targets",
        "Welfare", "Reports", "Continuity", "Rollup", "Prose", "Validation", "Json",
    ];

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("GovReport.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>One line for each file in an unknown folder and for each type used before its folder's turn.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        Dictionary<SyntaxTree, SourceFile> trees = files.ToDictionary(file => CSharpSyntaxTree.ParseText(file.Text));
        CSharpCompilation library = CSharpCompilation.Create("Library", trees.Keys, Framework);
        foreach ((SyntaxTree tree, SourceFile file) in trees)
        {
            if (Rank(file) < 0)
            {
                yield return $"{file.Path}: \"{file.Folder}\" is none of the folders {string.Join(", ", Folders)}";
                continue;
            }

            SemanticModel model = library.GetSemanticModel(tree);
            IEnumerable<INamedTypeSymbol> used = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                .Select(name => TopLevel(model.GetSymbolInfo(name).Symbol)).OfType<INamedTypeSymbol>()
                .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            foreach (INamedTypeSymbol type in used.OrderBy(type => type.Name, StringComparer.Ordinal))
            {
                int rank = type.DeclaringSyntaxReferences.Select(place => Rank(trees[place.SyntaxTree])).DefaultIfEmpty(-1).Min();
                if (rank > Rank(file))
                {
                    yield return $"{file.Path}: uses {type.Name} of the later folder {Folders[rank]}";
                }
            }
        }
    }

    private static int Rank(SourceFile file) => Array.IndexOf(Folders, file.Folder);

    // The type that a name stands for or whose member it is, outermost; null for a namespace, a variable and the like.
    private static INamedTypeSymbol? TopLevel(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }
}
