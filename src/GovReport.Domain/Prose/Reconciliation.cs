namespace GovReport.Domain;

/// <summary>A draft compared with the data of its report (文稿与数据核对): which figures match, differ or are missing on either side.</summary>
/// <remarks>
/// A figure is said to differ only where name, unit, role and period all agree and no figure of that name is equal; what is doubtful is
/// said not to be in the data. Immutable and safe to share between threads.
/// </remarks>
public sealed class Reconciliation
{
    internal Reconciliation(ReportText text, WorkReport report)
    {
        (Text, Report) = (text, report);
        IReadOnlyList<ReportFigure> data = ReportFigure.Of(report);
        Figures = Content.List(new FigureMatcher(text, report, data).Match());
        HashSet<string?> told = [.. Figures.SelectMany(one => one.Data).Select(figure => figure.Fact.Path)];
        Unstated = Content.List(data.Where(figure => !told.Contains(figure.Fact.Path)));
    }

    /// <summary>The draft.</summary>
    public ReportText Text { get; }

    /// <summary>The data.</summary>
    public WorkReport Report { get; }

    /// <summary>Every quantity of the draft with what the data say of it, in the order of the draft.</summary>
    public IReadOnlyList<ReconciledFigure> Figures { get; }

    /// <summary>The figures of the data that the draft neither states nor contradicts (文稿未写的数据), in the order of the document.</summary>
    public IReadOnlyList<ReportFigure> Unstated { get; }
}
