using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;
using FluentValidation;
using GovReport.Domain;
using GovReport.Domain.Json;
using GovReport.Domain.Projects;
using GovReport.Domain.Validation;
using GovReport.Domain.Welfare;
using GovReport.Domain.Work;

namespace GovReport.Benchmarks;

/// <summary>
/// A clean report of 456 figures in about 540 elements, of which our rules ask some 4,400 questions (counted: rule times element, pairs of
/// project names included): eight each. FluentValidation itself asks the same elements eight questions each that look at nothing.
/// </summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private const int Warmups = 3_000;

    private readonly WorkReportValidator _rules = new();
    private readonly Asked<WorkReport> _trivial = Trivial();
    private WorkReport _report = null!;

    [GlobalSetup]
    public void Read()
    {
        using Stream data = typeof(ValidationBenchmarks).Assembly.GetManifestResourceStream("constructed-town-2025.json")!;
        _report = GovReportJson.Read(data);
        if (!_rules.Validate(_report).IsValid || !_trivial.Validate(_report).IsValid)
        {
            throw new InvalidOperationException("The report is not clean.");
        }

        // Hundreds of methods are compiled twice, the second time by what the first has seen; that takes some thousand reports.
        for (int i = 0; i < Warmups; i++)
        {
            _ = AllRules() && TrivialRules();
        }
    }

    [Benchmark(Baseline = true)]
    public bool TrivialRules() => _trivial.Validate(_report).IsValid;

    [Benchmark]
    public bool AllRules() => _rules.Validate(_report).IsValid;

    private static Asked<WorkReport> Trivial() => new Asked<WorkReport>()
        .Each(report => report.Indicators, new())
        .Each(report => report.Observations, new Asked<Observation>().Each(one => one.Changes, new()))
        .Each(report => report.Targets, new())
        .Each(report => report.Commitments, new())
        .Each(report => report.WorkItems, new Asked<WorkItem>().Each(item => item.Measures, new()))
        .Each(report => report.Projects, new Asked<Project>().Each(one => one.Statements, new()).Each(one => one.Investments, new()).Each(one => one.Funding, new()).Each(one => one.Measures, new()))
        .Each(report => report.ProjectGroups, new Asked<ProjectGroup>().Each(group => group.Stages, new()))
        .Each(report => report.Programs, new Asked<WelfareProgram>().Each(one => one.Standards, new()).Each(one => one.Beneficiaries, new()).Each(one => one.Coverage, new()))
        .Each(report => report.Disbursements, new())
        .Each(report => report.Honours, new())
        .Each(report => report.Ranks, new())
        .Each(report => report.Compositions, new Asked<Composition>().Each(one => one.Parts, new()))
        .Each(report => report.Breakdowns, new Asked<Breakdown>().Each(one => one.Parts, new()));

    private sealed class Asked<T> : AbstractValidator<T>
        where T : class
    {
        private const int Questions = 8;

        public Asked()
        {
            for (int i = 0; i < Questions; i++)
            {
                RuleFor(one => one).NotNull();
            }
        }

        public Asked<T> Each<TPart>(Expression<Func<T, IEnumerable<TPart>>> list, Asked<TPart> part)
            where TPart : class
        {
            RuleForEach(list).SetValidator(part);
            return this;
        }
    }
}
