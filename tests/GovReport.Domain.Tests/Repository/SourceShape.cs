using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GovReport.Domain.Tests.Repository;

/// <summary>How simple the library's sources are: what a member branches, and the forms that are hard to read.</summary>
internal sealed class SourceShape
{
    public const int MostBranches = 15;
    public const int WidestLine = 140;
    private const int LongestChain = 4;

    private readonly List<string> _offences = [];

    private SourceShape(IReadOnlyList<SourceFile> files)
    {
        foreach (SourceFile file in files)
        {
            Read(file);
        }
    }

    /// <summary>Decisions of all members: conditions, loops, cases, arms, and the operators that decide.</summary>
    public int Branches { get; private set; }

    /// <summary>Lines that hold a token, so no comment, blank line or documentation.</summary>
    public int CodeLines { get; private set; }

    /// <summary>Lines of documentation.</summary>
    public int DocLines { get; private set; }

    /// <summary>All lines.</summary>
    public int Lines { get; private set; }

    /// <summary>Members with a body.</summary>
    public int Members { get; private set; }

    /// <summary>Members with a complexity above 10.</summary>
    public int ComplexMembers { get; private set; }

    /// <summary>A <c>?:</c> within another.</summary>
    public int NestedConditionals { get; private set; }

    /// <summary>One line for each offence: the file, the member where there is one, and what it is.</summary>
    public IReadOnlyList<string> Offences => _offences;

    public static SourceShape Of(IReadOnlyList<SourceFile> files) => new(files);

    /// <summary>The measures as docs/testing.md shows them.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"branches per 100 code lines {100m * Branches / CodeLines:0.0}; complex members {100m * ComplexMembers / Members:0.0} %; nested ?: per 1000 code lines {1000m * NestedConditionals / CodeLines:0.0}; documentation {100m * DocLines / Lines:0} % of lines");

    private void Read(SourceFile file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(file.Text).GetRoot();
        HashSet<int> code = [.. root.DescendantTokens().Select(token => token.GetLocation().GetLineSpan().StartLinePosition.Line)];
        string[] lines = file.Text.Split('\n');
        CodeLines += code.Count;
        Lines += lines.Length;
        DocLines += lines.Count(line => line.AsSpan().TrimStart().StartsWith("///", StringComparison.Ordinal));
        int wide = lines.Count(line => line.Length > WidestLine);
        if (wide > 0)
        {
            _offences.Add($"{file.Path}: {wide} lines wider than {WidestLine}");
        }

        foreach (SyntaxNode member in root.DescendantNodes().Where(IsMember))
        {
            Read(member, $"{file.Path} {NameOf(member)}");
        }
    }

    private void Read(SyntaxNode member, string where)
    {
        SyntaxNode[] own = [.. member.DescendantNodes()];
        int branches = own.Count(Decides);
        Members++;
        Branches += branches;
        ComplexMembers += branches + 1 > 10 ? 1 : 0;
        if (branches + 1 > MostBranches)
        {
            _offences.Add($"{where}: complexity {branches + 1}");
        }

        int nested = own.OfType<ConditionalExpressionSyntax>().Count(inner => inner.Ancestors().TakeWhile(node => node != member).Any(node => node is ConditionalExpressionSyntax));
        NestedConditionals += nested;
        if (nested > 0)
        {
            _offences.Add($"{where}: {nested} nested ?:");
        }

        if (own.Any(IsLongChain))
        {
            _offences.Add($"{where}: a condition of more than {LongestChain} operators");
        }

        if (Signature(member).SelectMany(type => type.DescendantNodesAndSelf()).OfType<TupleTypeSyntax>().Any(tuple => tuple.Elements.Count > 2))
        {
            _offences.Add($"{where}: a tuple of three or more in the signature");
        }
    }

    private static bool IsMember(SyntaxNode node) => node is
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or FieldDeclarationSyntax
        or PropertyDeclarationSyntax { ExpressionBody: not null } or PropertyDeclarationSyntax { Initializer: not null } or IndexerDeclarationSyntax { ExpressionBody: not null };

    private static bool Decides(SyntaxNode node) => node switch
    {
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or CatchClauseSyntax or ConditionalExpressionSyntax => true,
        WhenClauseSyntax or BinaryPatternSyntax => true,
        SwitchExpressionArmSyntax arm => arm.Pattern is not DiscardPatternSyntax,
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        _ => node.IsKind(SyntaxKind.CoalesceAssignmentExpression),
    };

    private static bool IsLogical(SyntaxNode? node) => node?.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;

    // The outermost && or || of a condition, with more of them below than a reader keeps in mind.
    private static bool IsLongChain(SyntaxNode node) =>
        IsLogical(node) && !node.Ancestors().TakeWhile(above => above is ExpressionSyntax).Any(IsLogical)
        && node.DescendantNodesAndSelf(below => IsLogical(below) || below is ParenthesizedExpressionSyntax).Count(IsLogical) > LongestChain;

    private static IEnumerable<TypeSyntax> Signature(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => [method.ReturnType, .. method.ParameterList.Parameters.Select(parameter => parameter.Type!)],
        ConstructorDeclarationSyntax made => made.ParameterList.Parameters.Select(parameter => parameter.Type!),
        PropertyDeclarationSyntax property => [property.Type],
        _ => [],
    };

    private static string NameOf(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax made => made.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor => $"{property.Identifier.Text}.{accessor.Keyword.Text}",
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        OperatorDeclarationSyntax operation => $"operator {operation.OperatorToken.Text}",
        ConversionOperatorDeclarationSyntax conversion => $"operator {conversion.Type}",
        _ => member.Kind().ToString(),
    };
}
