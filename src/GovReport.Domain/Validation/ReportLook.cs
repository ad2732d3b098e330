namespace GovReport.Domain.Validation;

/// <summary>A report as its rules see it, with what was looked up in it already; one for all scopes of a report.</summary>
/// <param name="report">The report; null where a subject is validated alone.</param>
/// <param name="options">The application's options.</param>
internal sealed class ReportLook(WorkReport? report, ValidationOptions options)
{
    private readonly Dictionary<string, Indicator?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<Project, Stage?> _stages = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, Fact>? _figures;

    /// <summary>The report; null where a subject is validated alone.</summary>
    internal WorkReport? Report { get; } = report;

    /// <summary>The application's options.</summary>
    internal ValidationOptions Options { get; } = options;

    /// <summary>
    /// The indicator with this code, of the report, of the application or of the standard catalogue; null where there is none.
    /// </summary>
    internal Indicator? IndicatorOf(string code)
    {
        if (!_known.TryGetValue(code, out Indicator? indicator))
        {
            indicator = Report?.FindIndicator(code) ?? (Options.Indicators.Find(code) is { } known && known.Code == code ? known : null);
            _known.Add(code, indicator);
        }

        return indicator;
    }

    /// <summary>Where a project is, found out once however many promises are about it.</summary>
    internal Stage? StageOf(Project project)
    {
        if (!_stages.TryGetValue(project, out Stage? stage))
        {
            _stages.Add(project, stage = project.CurrentStage);
        }

        return stage;
    }

    /// <summary>The figure at a path of the report, such as <c>observations[3].value</c>; null where there is none.</summary>
    internal Fact? FigureAt(string path)
    {
        if (Report is not { } report)
        {
            return null;
        }

        if (report.PlaceAt(path) is { } place)
        {
            return ReportFigures.ValueOf(report, place);
        }

        return (_figures ??= FiguresOf(report)).TryGetValue(path, out Fact fact) ? fact : null;
    }

    private static Dictionary<string, Fact> FiguresOf(WorkReport report)
    {
        Dictionary<string, Fact> figures = new(StringComparer.OrdinalIgnoreCase);
        foreach (Fact fact in ReportFigures.Of(report))
        {
            _ = figures.TryAdd(fact.Path!, fact);
        }

        return figures;
    }
}

/// <summary>What the rules tell of one subject and of the elements below it.</summary>
internal sealed class RuleRecord
{
    /// <summary>What was found so far.</summary>
    internal List<Finding> Findings { get; private init; } = [];

    /// <summary>Where relations are listed, those that hold too; null where contradictions alone are looked for.</summary>
    internal List<ReportRelation>? Relations { get; set; }

    /// <summary>The observations of the report in order, once somebody asked for them.</summary>
    internal ObservationIndex? Observations { get; set; }

    /// <summary>What was due and not paid, once somebody asked for it.</summary>
    internal Arrears? Arrears { get; set; }

    /// <summary>The same record, beside the observations of another report.</summary>
    internal RuleRecord OfAnotherReport => new() { Findings = Findings, Relations = Relations };
}
