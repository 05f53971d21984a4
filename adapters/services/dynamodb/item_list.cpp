// The list read back, for who must look into its items.

#include "adapters/services/dynamodb/item_list.hpp"

#include "adapters/services/dynamodb/item_store.hpp"

namespace stepwell::dynamodb {

Values ItemList::values() const {
    const Value list = StoredItem::read_item(text());
    return {list.items().begin(), list.items().end()};
}

}  // namespace stepwell::dynamodb
