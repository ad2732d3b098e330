using System.Globalization;
using System.Text;
using GovReport.Domain.Json;
using GovReport.Domain.Tests.Repository;
using GovReport.Domain.Tests.Validation;
using GovReport.Domain.Validation;

namespace GovReport.Domain.Tests.Robustness;

/// <summary>The culture of a thread changes nothing: documents, prose, findings, explanations and JSON are the same everywhere.</summary>
public class CultureTests
{
    private static readonly string Everywhere = All();

    public static TheoryData<string> Cultures => ["zh-CN", "en-US", "de-DE", "ar-SA", "fa-IR", "tr-TR", "hi-IN", "fr-CH"];

    [Fact]
    public void There_is_something_to_compare() => Assert.InRange(Everywhere.Length, 50_000, 5_000_000);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Nothing_changes_with_the_culture(string culture)
    {
        (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(Everywhere, All());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    // Whatever the library prints of its samples, of a report, its check, its comparison with last year's and its prose.
    internal static string All()
    {
        var all = new StringBuilder();
        foreach (var (name, value) in PublicTypes.AllSamples())
        {
            all.Append(name).Append(' ').Append(value).AppendLine();
        }

        foreach (WorkReport report in (WorkReport[])[Drafts.Sample("jiulonggang-2024.json"), Drafts.Sample("jiulonggang-2023-constructed-faults.json")])
        {
            Say(new WorkReportValidator().Validate(report).Findings());
            all.AppendLine(GovReportJson.Write(report));
            foreach (Target target in report.Targets)
            {
                all.AppendLine(target.ToString()).AppendLine(target.InWords(Language.En));
            }
        }

        Say(new ContinuityValidator().Validate(new ReportComparison(Drafts.Sample("jiulonggang-2023-constructed-faults.json"), Drafts.Bundled)).Findings());
        foreach (string file in Directory.EnumerateFiles(RepositoryFiles.PathOf("tests", "GovReport.Domain.Tests", "Prose", "Claims"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            ReportText text = ReportReader.Read(File.ReadAllText(file));
            foreach (TextFigure figure in text.Figures)
            {
                all.Append(text.PrintOf(figure)).Append(figure.Role).Append(figure.Period).Append(text.SubjectOf(figure)).AppendLine();
            }

            foreach (Claim claim in text.Claims)
            {
                all.AppendLine(claim.Check.Explain()).AppendLine(claim.Check.Explain(Language.En));
            }
        }

        return all.ToString();

        void Say(IReadOnlyList<Finding> findings)
        {
            foreach (Finding finding in findings)
            {
                all.AppendLine(finding.Explain(Language.Zh)).AppendLine(finding.Explain(Language.En));
            }
        }
    }
}
