namespace GovReport.Domain.Json;

/// <summary>What to do with members of a document that this version does not know (未知字段的处理).</summary>
[JsonConverter(typeof(NameConverter<UnknownMembers>))]
public enum UnknownMembers
{
    /// <summary>Refuse the document (拒绝), so that a misspelled name is found.</summary>
    Refuse,
    /// <summary>Pass over them (忽略), so that a document of a later minor version can be read.</summary>
    Ignore,
}
