using GovReport.Domain;
using GovReport.Domain.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovReport.Web.Storage;

/// <summary>Keeps a report as its JSON document. Reports are immutable and equal by content, so EF Core sees a change by itself.</summary>
internal sealed class StoredAsDocument() : ValueConverter<WorkReport, string>(report => GovReportJson.Write(report), json => Read(json))
{
    private static WorkReport Read(string json) => GovReportJson.Parse(json);
}
